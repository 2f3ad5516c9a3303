import type { RecordTemplate } from "../templates/recordTemplate";
import type { Form } from "./card";
import type { Period } from "./period";
import type { RecordPlaces } from "./recordPlaces";

/** What the parts of one record sheet share while it is drawn. */
export interface RecordForm extends Form {
  readonly template: RecordTemplate;
  readonly period: Period;
  readonly places: RecordPlaces;
  /** Writes a formula once everything that it may refer to has its place. */
  later(write: () => void): void;
}
