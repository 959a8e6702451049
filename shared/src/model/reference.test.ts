import { expect, test } from 'vitest'
import { readYear, referenceAddress } from './reference.js'

test('web addresses lead where they say', () => {
  for (const address of ['https://example.org/a?b=c#d', 'http://example.org', 'HTTPS://EXAMPLE.ORG/x']) {
    expect(referenceAddress(` ${address} `)).toBe(address)
  }
})

test('a DOI leads to doi.org, however it is written', () => {
  for (const doi of ['10.1000/xyz-1', 'doi:10.1000/xyz-1', 'DOI: 10.1000/xyz-1', 'http://dx.doi.org/10.1000/xyz-1']) {
    expect(referenceAddress(doi)).toBe('https://doi.org/10.1000/xyz-1')
  }
  expect(referenceAddress('10.1002/(SICI)1<1::A>2')).toBe('https://doi.org/10.1002/(SICI)1%3C1%3A%3AA%3E2')
  expect(referenceAddress('https://doi.org/10.1002/a%3Cb')).toBe('https://doi.org/10.1002/a%3Cb')
  expect(referenceAddress('10.1000/50%')).toBe('https://doi.org/10.1000/50%25')
})

test('what is neither leads nowhere, scripts and files least of all', () => {
  for (const link of [
    '',
    'EEF report',
    'example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://',
    'https://name:secret@example.org',
    'https://a b',
    '10.1000',
    '11.1000/x',
  ]) {
    expect(referenceAddress(link), link).toBeNull()
  }
})

test('a year has four digits and is not far ahead', () => {
  expect(readYear('2019', 2027)).toBe(2019)
  for (const year of ['', '19', '20190', '2028', '0999', '2019.5', 'last year', '-2019']) {
    expect(readYear(year, 2027), year).toBeNull()
  }
})
