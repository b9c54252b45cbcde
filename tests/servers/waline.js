// Waline on 127.0.0.1:PORT. It asks an outside host for ways to log in at each request: OAUTH_URL is this server itself.
const [folder, port] = process.argv.slice(2);
process.env.OAUTH_URL = `http://127.0.0.1:${port}/ways-to-log-in`;
const waline = require(require.resolve('@waline/vercel', { paths: [folder] }))({ env: 'production' });
require('node:http')
  .createServer((request, response) => {
    if (request.url.startsWith('/ways-to-log-in')) {
      response.setHeader('Content-Type', 'application/json');
      response.end('{"services":[]}');
    } else {
      waline(request, response);
    }
  })
  .listen(Number(port), '127.0.0.1');
