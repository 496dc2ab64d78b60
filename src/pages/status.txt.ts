import { statusText } from '../api/status-text.ts';
import { absolute } from '../site/link.ts';
import { currentStatus, siteModel } from '../site/model.ts';
import { textResponse } from '../site/responses.ts';

/** `/status.txt`: the current status of everything, in lines. */
export const GET = () => textResponse(statusText(currentStatus(), siteModel().record, absolute));
