/** Why the edits of a file cannot be told, as a sentence; a part of them is never shown as the whole. */
export const unavailableText = {
	no_git: sentence('it was made where there is no git'),
	no_repository: sentence('its content lies in no git repository'),
	shallow: sentence('it was made from a shallow clone, which holds only the latest of them'),
	partial: sentence('it was made from a repository that does not hold all earlier texts'),
	refused: sentence('git does not read its repository, which belongs to another user'),
	failed: sentence('git could not read its repository'),
} as const;

function sentence(why: string): string {
	return `The record of edits is not available in this build: ${why}.`;
}
