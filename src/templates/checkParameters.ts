import { compare } from "../numbers/compare";
import { templateFault } from "./fault";
import type { TemplateFault } from "./fault";
import { percentage } from "./figures";
import type { Parameter, ParameterUnit } from "./parameter";
import { valueAt } from "./parameters";
import { parametersOnSheet } from "./recordParameters";
import type { AnyTemplate } from "./template";

/** Values within their bounds, and the same number at each of their places. */
export function checkParameters(template: AnyTemplate): TemplateFault[] {
  return (template.parameters ?? []).flatMap((parameter) => [...checkBounds(parameter), ...checkPlaces(parameter, template)]);
}

function checkBounds({ name, unit, value, least, most }: Parameter): TemplateFault[] {
  const bounds = { least: shown(least, unit), most: shown(most, unit) };
  if (!Number.isFinite(least) || !Number.isFinite(most) || compare(least, most) > 0)
    return [templateFault("parameterBounds", name, bounds)];
  const within = Number.isFinite(value) && compare(value, least) >= 0 && compare(value, most) <= 0;
  return within ? [] : [templateFault("parameterValue", name, { value: shown(value, unit), ...bounds })];
}

function shown(value: number, unit: ParameterUnit): string {
  return unit === "percent" ? percentage(value) : String(value);
}

function checkPlaces(parameter: Parameter, template: AnyTemplate): TemplateFault[] {
  const { name, unit, value, at } = parameter;
  const stands = template.form === "record" && parametersOnSheet(template).includes(parameter);
  if (at.length === 0 && !stands) return [templateFault("parameterNowhere", name)];
  return at.flatMap((place) => {
    const held = valueAt(template, place);
    const words = { path: [...(place.of === undefined ? [] : [place.of]), ...place.path].join(" › ") };
    if (typeof held !== "number") return [templateFault("parameterPlace", name, words)];
    // NaN is reported as a value already
    return Number.isNaN(value) || compare(held, value) === 0 ? [] : [templateFault("parameterDiffers", name, { ...words, value: shown(value, unit), held: shown(held, unit) })];
  });
}
