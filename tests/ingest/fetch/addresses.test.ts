import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../../src/ingest/fetch/fetch-page.ts';
import { publicInternet } from '../../../src/ingest/fetch/network.ts';
import { isPublicAddress } from '../../../src/ingest/fetch/public-address.ts';
import { errorOf } from '../../support/user-error.ts';
import { webServer } from '../../support/web-server.ts';

const refused = (because: string) =>
  expect.objectContaining({ context: expect.objectContaining({ because }) });

describe('an address outside the public Internet is never contacted', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.0.0.1/',
    'http://0x7f000001/',
    'http://017700000001/',
    'http://１２７.０.０.１/',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http://0.0.0.0/',
    'http://0/',
    'http://10.0.0.8/',
    'http://172.16.3.4/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xA9FEA9FE/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://198.18.0.1/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'https://127.0.0.1/',
  ])('%s', async (address) => {
    expect(await errorOf(fetchPage(address))).toEqual(refused('private'));
  });

  it.each(['http://localhost/', 'https://LOCALHOST/', 'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/'])(
    '%s, a name of this machine',
    async (address) => {
      expect(await errorOf(fetchPage(address))).toEqual(refused('private'));
    },
  );

  it.each([
    [['10.0.0.1']],
    [['93.184.216.34', '127.0.0.1']],
    [['::ffff:127.0.0.1']],
    [['fe80::1%eth0']],
    [['169.254.169.254']],
  ])('a name that resolves to %s', async (addresses) => {
    const lookup = async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const network = { ...publicInternet, lookup };
    expect(await errorOf(fetchPage('http://news.example/', { network }))).toEqual(refused('private'));
  });

  it('but a public one is allowed', () => {
    expect(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1'].every(isPublicAddress)).toBe(true);
    expect(['', 'news.example', '::ffff:8.8.8.8'].some(isPublicAddress)).toBe(false);
  });

  it('even if a redirect leads to it', async () => {
    const inside = await webServer((_, response) => response.end('secret'), '127.0.0.2');
    for (const target of [
      `http://127.0.0.2:${inside.port}/`,
      'http://169.254.169.254/',
      '//[::1]/',
      'file:///etc/passwd',
    ]) {
      const server = await webServer((_, response) => response.writeHead(302, { location: target }).end());
      const network = { ...server.network, allowedPorts: new Set([80, server.port, inside.port]) };
      expect(await errorOf(fetchPage(server.url(), { network }))).toMatchObject({ code: 'address-refused' });
    }
    expect(inside.requests()).toBe(0);
  });

  it('even if a name resolves differently the second time', async () => {
    const inside = await webServer((_, response) => response.end('secret'), '127.0.0.2');
    let lookups = 0;
    const lookup = async () => {
      lookups += 1;
      return [{ address: lookups === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    };
    const outside = await webServer((_, response) => response.end('public'));
    const network = { ...outside.network, lookup };
    const { bytes } = await fetchPage(outside.url(), { network });
    expect(Buffer.from(bytes).toString()).toBe('public');
    expect(lookups).toBe(1);
    expect(await errorOf(fetchPage(outside.url(), { network }))).toEqual(refused('private'));
    expect(inside.requests()).toBe(0);
  });
});

describe('an address is refused for', () => {
  it.each([
    ['file:///etc/passwd', 'scheme'],
    ['data:text/html,hello', 'scheme'],
    ['ftp://news.example/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['blob:https://news.example/1', 'scheme'],
    ['http://ann:secret@news.example/', 'credentials'],
    ['http://ann@news.example/', 'credentials'],
    ['http://news.example:22/', 'port'],
    ['https://news.example:8443/', 'port'],
    ['http://news.example:6379/', 'port'],
  ])('%s: its %s', async (address, because) => {
    const error = await errorOf(fetchPage(address));
    expect(error).toEqual(refused(because));
    expect(JSON.stringify(error.context)).not.toContain('secret');
  });

  it.each([
    '',
    'news',
    'http://',
    'http://[::1',
    'http://999.1.1.1/',
    '/etc/passwd',
    `https://a.example/${'a'.repeat(9_999)}`,
  ])('being malformed: %s', async (address) => {
    expect(await errorOf(fetchPage(address))).toMatchObject({ code: 'address-invalid' });
  });
});
