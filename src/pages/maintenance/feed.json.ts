import { feedResponse, toldNewestFirst } from '../../site/feeds-of.ts';
import { ofMaintenance } from '../../feeds/channel.ts';

/** What was told of planned work, as JSON Feed. */
export const GET = () => feedResponse(ofMaintenance(toldNewestFirst()), 'feed.json');
