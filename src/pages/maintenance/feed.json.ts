import { feedResponse, toldNewestFirst } from '../../feeds-of.ts';
import { ofMaintenance } from '../../wire/feed/channel.ts';

/** What was told of planned work, as JSON Feed. */
export const GET = () => feedResponse(ofMaintenance(toldNewestFirst()), 'feed.json');
