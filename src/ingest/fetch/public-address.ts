import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address lies on the public Internet: IANA's special-purpose ranges (RFC 6890) do not, and of IPv6 only
 * 2000::/3 does (RFC 4291), so that no address that wraps an IPv4 address passes.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(ipaddr.IPv6.parse('2000::'), 3);
}
