/** A request that cannot be served as it stands; the message is in the user's language already. */
export class RequestFault extends Error {}
