import type { APIRoute } from 'astro';
import { type ChannelProps, channelPaths, feedResponse } from '../../site/feeds.ts';

export const getStaticPaths = channelPaths;

/** The newest entries of a channel, as Atom. */
export const GET: APIRoute<ChannelProps> = ({ props }) => feedResponse(props.channel, 'atom.xml');
