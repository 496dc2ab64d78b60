import { feedResponse, toldNewestFirst } from '../../feeds-of.ts';
import { ofMaintenance } from '../../wire/feed/channel.ts';

/** What was told of planned work, as RSS 2.0. */
export const GET = () => feedResponse(ofMaintenance(toldNewestFirst()), 'rss.xml');
