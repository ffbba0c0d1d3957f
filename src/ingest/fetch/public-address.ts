import ipaddr from 'ipaddr.js';

/**
 * True for an IP address on the public Internet: outside IANA's special-purpose ranges (RFC 6890) and, for IPv6, within
 * 2000::/3 (RFC 4291), which excludes addresses that embed an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(ipaddr.IPv6.parse('2000::'), 3);
}
