import type { APIRoute } from 'astro';
import { type ChannelProps, channelPaths, feedResponse } from '../../site/feeds.ts';

export const getStaticPaths = channelPaths;

/** The newest entries of a channel, as RSS 2.0. */
export const GET: APIRoute<ChannelProps> = ({ props }) => feedResponse(props.channel, 'rss.xml');
