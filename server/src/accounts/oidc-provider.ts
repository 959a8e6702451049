import type { ProviderSettings } from '../settings.js'

/** A provider of the settings, as better-auth wants to know it. */
export function oidcProvider({ id, name, issuer, clientId, clientSecret }: ProviderSettings) {
  return {
    providerId: id,
    name,
    clientId,
    clientSecret,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    scopes: ['openid', 'email', 'profile'],
    disableProviderLogout: true,
    // Entra says nothing about addresses: they are its administrators'. Who says that one is not proven is believed.
    mapProfileToUser: ({ email_verified }: Record<string, unknown>) => ({
      emailVerified: email_verified === undefined || String(email_verified) === 'true',
    }),
  }
}
