/** Error codes and messages as Excel answers them. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  InvalidRequest: "Cannot process the request.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

export class ApiError extends Error {
  override readonly name = "ApiError";
  /** Class and member, e.g. Range.values; filled in where the failing action is known. */
  location: string | undefined;
  constructor(
    readonly code: ErrorCode,
    message?: string,
    location?: string,
  ) {
    super(message ?? MESSAGES[code]);
    this.location = location;
  }
}
