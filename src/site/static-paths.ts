import { type RouteFile, routeParams } from '../addresses/routes.ts';
import { everyName } from '../domain/record/record-index.ts';
import { siteModel } from './model.ts';

/** For `getStaticPaths` of a route whose parameters alone decide what lies there: see `routes.ts`. */
export function routePaths<File extends RouteFile>(file: File) {
	return routeParams(file, siteModel()).map((params) => ({ params }));
}

/** For `getStaticPaths` of a route that has a file of every component. */
export function componentPaths() {
	const { components } = siteModel().record;
	return components.map((component) => ({ params: { id: component.id }, props: { component } }));
}

/** For `getStaticPaths` of a route that has a file of every entry, under its former names too. */
export function entryPaths() {
	return everyName(siteModel()).map(({ id, entry }) => ({ params: { id }, props: { entry } }));
}
