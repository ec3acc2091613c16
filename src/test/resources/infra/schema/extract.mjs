// Writes resource-types.json: the properties of every resource type that the templates use, from the published
// specification of AWS CDK. The tests read that file, so they need neither npm nor a network.
//
//   npm install --no-package-lock && npm run extract     after a template uses a new type
//   npm run check                                        fails when the file is not what the specification says

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';

const here = new URL('.', import.meta.url);
const project = new URL('../../../../../', here);
const templates = ['template.yaml', 'infra/observability.yaml', 'infra/partners.yaml', 'infra/evidence.yaml', 'infra/edge.yaml'];
const target = new URL('resource-types.json', here);

// The specification's copy of the SAM properties is older than SAM. What follows is from SAM's own reference.
const additions = {
  'AWS::Serverless::Function': {
    AutoPublishAliasAllProperties: { type: 'boolean' },
    LoggingConfig: { type: { type: 'AWS::Lambda::Function.LoggingConfig' } },
  },
  'AWS::Serverless::HttpApi': {
    AccessLogSettings: { type: { type: 'AWS::ApiGatewayV2::Stage.AccessLogSettings' } },
    RouteSettings: { type: { map: { type: 'AWS::ApiGatewayV2::Stage.RouteSettings' } } },
    DefaultRouteSettings: { type: { type: 'AWS::ApiGatewayV2::Stage.RouteSettings' } },
  },
};
const optional = { 'AWS::Serverless::Function.EventInvokeDestinationConfig': ['OnSuccess', 'OnFailure'] };
const removals = { 'AWS::Serverless::HttpApi': ['AccessLogSetting'] };

const db = loadAwsServiceSpecSync();
const definitions = {};

function resource(name) {
  const found = [...db.lookup('resource', 'cloudFormationType', 'equals', name)];
  if (found.length === 0) {
    throw new Error(`the specification knows no resource type ${name}`);
  }
  return found[0];
}

function definitionOf(owner, name) {
  const found = [...db.follow('usesType', resource(owner))].map(f => f.entity).find(t => t.name === name);
  if (!found) {
    throw new Error(`the specification knows no type ${name} of ${owner}`);
  }
  return found;
}

function typeOf(type, owner) {
  switch (type.type) {
    case 'array': return { list: typeOf(type.element, owner) };
    case 'map': return { map: typeOf(type.element, owner) };
    case 'ref': return { type: define(db.get('typeDefinition', type.reference.$ref), owner) };
    case 'union': return { any: type.types.map(t => typeOf(t, owner)) };
    default: return type.type;
  }
}

function define(definition, owner) {
  const name = `${owner}.${definition.name}`;
  if (!definitions[name]) {
    definitions[name] = {};
    Object.assign(definitions[name], propertiesOf(definition, owner));
  }
  return name;
}

function propertiesOf(node, owner) {
  const properties = {};
  for (const [name, property] of Object.entries(node.properties).sort(([a], [b]) => (a < b ? -1 : 1))) {
    properties[name] = { type: typeOf(property.type, owner) };
    if (property.required) {
      properties[name].required = true;
    }
  }
  return properties;
}

const names = new Set();
for (const template of templates) {
  const text = readFileSync(new URL(template, project), 'utf8');
  for (const [, name] of text.matchAll(/^ {4}Type: (AWS::\S+)$/gm)) {
    names.add(name);
  }
}

const resources = {};
for (const name of [...names].sort()) {
  const node = resource(name);
  const properties = propertiesOf(node, name);
  Object.assign(properties, additions[name] ?? {});
  (removals[name] ?? []).forEach(p => delete properties[p]);
  resources[name] = { attributes: Object.keys(node.attributes).sort(), properties };
}
define(definitionOf('AWS::Lambda::Function', 'LoggingConfig'), 'AWS::Lambda::Function');
define(definitionOf('AWS::ApiGatewayV2::Stage', 'AccessLogSettings'), 'AWS::ApiGatewayV2::Stage');
define(definitionOf('AWS::ApiGatewayV2::Stage', 'RouteSettings'), 'AWS::ApiGatewayV2::Stage');

for (const [name, properties] of Object.entries(optional)) {
  properties.forEach(p => delete definitions[name][p].required);
}

const { version } = JSON.parse(readFileSync(
  new URL('package.json', import.meta.resolve('@aws-cdk/aws-service-spec').replace(/lib\/.*$/, '')), 'utf8'));
const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
const text = JSON.stringify({
  source: `@aws-cdk/aws-service-spec ${version}, Apache-2.0`,
  additions: 'AWS::Serverless: see extract.mjs',
  resources,
  definitions: sorted,
}, null, 1) + '\n';

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('resource-types.json is not what the specification says: run npm run extract');
    process.exit(1);
  }
  console.log(`resource-types.json agrees with ${version}: ${names.size} resource types`);
} else {
  writeFileSync(target, text);
  console.log(`${fileURLToPath(target)}: ${names.size} resource types, ${Object.keys(definitions).length} definitions`);
}
