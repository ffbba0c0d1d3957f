/**
 * What a reply to a message needs: View Channels, Send Messages, Send Messages in Threads, Read Message History. Commands work
 * without any.
 *
 * @see https://docs.discord.com/developers/topics/permissions
 */
export const INVITED_PERMISSIONS = (1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 16n);

/** Where somebody with Manage Server adds the application to a server. */
export function invitationTo(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: INVITED_PERMISSIONS.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
