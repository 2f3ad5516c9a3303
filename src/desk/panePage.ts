const SHIM = '<script src="/frame.js"></script>';
const OFFICE_JS = "/office/office.js";

/**
 * The add-in's page for the desk's frame: office.js comes from the desk's own server, in the script address and in the
 * page's content security policy, and the frame's end of the desk's protocol is loaded before it. Nothing else changes.
 */
export function paneForDesk(page: string): string {
  const script = /<script\b[^>]*\bsrc=["']?([^"'\s>]*\/office\.js)["']?[^>]*>/.exec(page);
  const [tag, address] = script ?? [];
  if (tag === undefined || address === undefined) throw new Error("the add-in's page loads no office.js");
  const local = page.replace(tag, SHIM + tag.replace(address, OFFICE_JS));
  return local.replace(/<meta\b[^>]*content-security-policy[^>]*>/i, (policy) => withOwnOrigin(policy, address));
}

/** The policy with the page's own origin in place of the one that office.js came from. */
function withOwnOrigin(policy: string, address: string): string {
  return /^https?:/.test(address) ? policy.replaceAll(new URL(address).origin, "'self'") : policy;
}
