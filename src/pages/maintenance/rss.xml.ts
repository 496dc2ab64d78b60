import { feedResponse, toldNewestFirst } from '../../site/feeds-of.ts';
import { ofMaintenance } from '../../feeds/channel.ts';

/** What was told of planned work, as RSS 2.0. */
export const GET = () => feedResponse(ofMaintenance(toldNewestFirst()), 'rss.xml');
