// A browser fetches each page apart. The first one comes with the app: on a slow net that is one wait less.
import './pages/home/index';
