console.log('not compared yet');
