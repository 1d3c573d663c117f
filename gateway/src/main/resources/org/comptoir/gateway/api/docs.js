SwaggerUIBundle({
  url: '/openapi?format=JSON',
  dom_id: '#api',
  deepLinking: true,
  validatorUrl: null,
  tryItOutEnabled: true,
  persistAuthorization: false,
});
