import process from 'node:process';

/** For the container's health check: is the process alive? A failing database or a silent WeChat is no reason to restart it. */
const alive = async (): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${process.env.PORT ?? '8080'}/health/live`)).ok;
  } catch {
    return false;
  }
};

process.exit((await alive()) ? 0 : 1);
