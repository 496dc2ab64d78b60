import { feedResponse, toldNewestFirst } from '../../feeds-of.ts';
import { ofMaintenance } from '../../wire/feed/channel.ts';

/** What was told of planned work, as Atom. */
export const GET = () => feedResponse(ofMaintenance(toldNewestFirst()), 'atom.xml');
