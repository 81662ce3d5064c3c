import { expect, it } from 'vitest';
import { addressKey } from './client-address.server';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  [' 203.0.113.7 ', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::FFFF:cb00:7107', '203.0.113.7'],
  ['0:0:0:0:0:ffff:203.0.113.7', '203.0.113.7'],
])('%s is the IPv4 address %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});

it.each([
  '2001:db8:1:2::1',
  '2001:DB8:1:2:ffff:ffff:ffff:ffff',
  '2001:0db8:0001:0002:0000:0000:0000:0001',
  '[2001:db8:1:2::9]',
  '2001:db8:1:2::9%eth0',
])('%s is one network of 2^64 addresses', (address) => {
  expect(addressKey(address)).toBe('2001:db8:1:2::/64');
});

it('neighbouring networks are two, and so are this machine in both families', () => {
  expect(addressKey('2001:db8:1:3::1')).toBe('2001:db8:1:3::/64');
  expect(addressKey('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
  expect(addressKey('::1')).toBe('0:0:0:0::/64');
  expect(addressKey('127.0.0.1')).toBe('127.0.0.1');
});

it.each(['', 'unknown', 'localhost', '1.2.3', '0x7f.1', '1.2.3.4.5', '::1::', '1.2.3.4, 5.6.7.8'])(
  '%j is nobody we know',
  (address) => {
    expect(addressKey(address)).toBe('unknown');
  },
);
