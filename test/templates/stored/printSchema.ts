import { templateJsonSchema } from "../../../src/templates/stored/jsonSchema";

/** Prints what docs/template.schema.json holds: npx tsx test/templates/stored/printSchema.ts > docs/template.schema.json */
process.stdout.write(`${JSON.stringify(templateJsonSchema(), null, 2)}\n`);
