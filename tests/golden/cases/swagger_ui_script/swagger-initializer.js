window.onload = function () {
  // spec: {"openapi": "3.1.0", "paths": {}}
  const parts = window.location.href.split(/["'/]/);
  const described = {
    openapi: '3.0.3',
    info: { title: 'Acme\'s "API"', version: '1', },
    servers: [{ url: 'https://api.acme.example' }],
    paths: {
      '/things/{id}': {
        get: {
          description: `One
thing.`,
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          ],
          responses: {
            200: { // as ever
              description: 'It',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
          },
        },
      },
    },
    components: { schemas: { Thing: { type: 'object', properties: { size: { type: 'strang' } } } } },
  };
  const options = { url: '/elsewhere.json', document: described };
  window.ui = SwaggerUIBundle({
    spec: options.document,
    dom_id: '#swagger-ui',
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  });
};
