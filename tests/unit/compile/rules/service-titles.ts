/** Titles of incidents as the teams of package services may write them, none with a date or a status. */
export const serviceTitles: readonly string[] = `
PowerShell 7.4.10 cannot install packages
PowerShellGet 2.2.52 cannot be installed
PowerShellGet 2 may fail to install packages
PowerShellGet 2 May Fail To Install Packages
PowerShellGet 1.0.0.1 cannot find the gallery
PSResourceGet 1.2.0-preview1 cannot sign in
PSResourceGet 1.1 returns wrong versions
Update-Module fails for a package that is being published
Update-Module never ends on Windows PowerShell 5.1
Update-PSResource installs prerelease versions
Update 2.8 of PowerShellGet cannot be installed
Find-Module Az* returns nothing
Find-Module -Tag returns unlisted packages
Find-PSResource * times out
Install-Module fails with HTTP 503
Install-Module -RequiredVersion 1.10.2024 fails
Install-PSResource Az 12.1.2023 fails
Install-Package fails behind a proxy
Install-Script needs two tries
Save-Module writes empty folders
Save-PSResource fails for packages over 250 MB
Publish-Module answers 403 with a valid key
Publish-PSResource fails for some accounts
Unregister-PSRepository leaves the old address
Test-ScriptFileInfo rejects valid files
Get-InstalledModule does not list new packages
cdn.oneget.org does not answer
onegetcdn.azureedge.net serves an old certificate
www.powershellgallery.com does not open
psg-prod-eastus.azureedge.net is slow
oneget.org redirects in a circle
aka.ms links to the gallery lead nowhere
go.microsoft.com links to NuGet.exe fail
npm clients cannot sign in
npm install fails with E404 for scoped packages
npm publish fails with provenance
npm audit returns 500
npm 10.9.2 cannot be downloaded
npm 7 clients see old versions
npm access tokens cannot be created
npm search shows deleted packages
npmjs.com shows an empty page after sign-in
npx fails for packages with two binaries
pnpm 9 rejects signatures of the registry
yarn 1.22 receives corrupt archives
yarn add hangs for packages with many versions
registry.npmjs.org answers slowly from Asia
registry.yarnpkg.com has an expired certificate
replicate.npmjs.com lags behind by an hour
Node.js 20.11 cannot connect to the registry
Changes feed of npm skips packages
Packuments larger than 100 MB are cut off
Granular tokens stop working after 7 days
Two-factor codes are rejected at npm sign-in
Download counts of npm packages are wrong
Unpublish within 72 hours fails
nuget.org search returns no results
nuget push fails with a timeout
nuget.exe 6.8 cannot restore packages
NuGet 5.2 clients receive HTTP 429
NuGet restore is slow in Europe
NuGet V2 feed answers with errors
NuGet.Server packages fail to index
NuGet symbol packages are not indexed
api.nuget.org answers with HTTP 502
api.nuget.org/v3/index.json is empty
globalcdn.nuget.org serves stale lists
azuresearch-usnc.nuget.org times out
dotnet restore cannot resolve floating versions (1.*)
dotnet add package picks a deprecated version
dotnet 8.0.100 cannot verify signatures
Signature validation fails on .NET 5.0.300
Packages that are being restored fail with NU1301
Package validation takes longer than 1:1 mirrors allow
Package indexing is delayed
Dependencies cannot be resolved
Dependencies of Az 11 are wrongly resolved
Version conflicts are not resolved by the client
Version ranges with a fixed upper bound match nothing
Packages with fixed versions are not found
Unlisted packages are no longer hidden in search
Search no longer returns exact matches first
Deleted packages still appear in search
Uploads of packages over 100 MB are cancelled
Completed uploads do not appear
Cancelled uploads leave reserved names
Azure Monitoring modules cannot be installed
Monitoring dashboards show no downloads
Monitoring API returns HTTP 500
Status page shows wrong times
Download statistics are down by half
Download page shows a blank list
Package downloads fail in Brazil
Package downloads fail over IPv6
Package downloads over TLS 1.0 fail
Package downloads return 0 bytes
Package pages show the wrong owner
Package pages return 404
Package icons are missing
Package readmes show raw Markdown
Package deletion fails for co-owners
Package ownership invitations are not sent
Package names with dots cannot be reserved
Package metadata is missing for new versions
Package statistics count installs twice
Publishing fails with HTTP 409
Publishing of new packages is blocked
Publishing with API keys fails
Publishing takes 30 minutes
Sign-in fails with AADSTS50011
Sign-in with Microsoft accounts loops
Sign-in by GitHub fails with 401
Sign-up e-mails are not delivered
API keys expire early
API key scopes are ignored
API keys cannot be regenerated
RSS feed of new packages is empty
OData queries with $filter fail
Atom feed of a package repeats entries
pip install fails with hash mismatches
pip 24.0 cannot parse the index
pip 23.3.1 ignores yanked versions
pip search returns an error
pypi.org answers 503 to uploads
files.pythonhosted.org is slow in Australia
test.pypi.org rejects uploads
twine upload fails with 400
twine 5.1.1 cannot attach attestations
poetry publish fails behind a proxy
uv 0.5 caches errors
conda clients see an old index
PyPI simple index returns stale pages
PyPI BigQuery statistics lag behind
PyPI trusted publishing fails for GitHub Actions
PyPI cannot accept new users
PyPI project pages of Django 5.2 are empty
Wheels for Python 3.13 cannot be uploaded
Modules with __init__ in their name cannot be found
XML-RPC of PyPI answers with timeouts
crates.io rejects new versions
crates.io downloads return 403
static.crates.io serves an expired certificate
index.crates.io answers slowly
docs.rs does not build new crates
cargo publish waits for ever
cargo 1.77.2 cannot read the sparse index
cargo install fails for yanked crates
rustup cannot download toolchains
rustup 1.28 installs the wrong target
The crates.io index lags behind uploads
Crate owners cannot be changed
Crate pages show no dependencies
Crates larger than 10 MB are rejected
gem install fails with SSL errors
gem push asks for a code twice
gem 3.5.9 cannot fetch specs
bundler 2.5 cannot resolve platforms
bundle install fails on Windows
rubygems.org search is unavailable
index.rubygems.org answers 504
RubyGems compact index is out of order
RubyGems webhooks are sent twice
RubyGems 3.6.0 cannot verify certificates
Yanked gems can still be installed
composer update receives old metadata
repo.packagist.org is not reachable over IPv6
packagist.org does not show new versions
Maven Central answers 502 for metadata
repo1.maven.org throttles build servers
Sonatype Central publishing fails validation
go get fails for modules of private hosts
proxy.golang.org returns 410 for new tags
sum.golang.org does not answer
brew update fails with a merge conflict
choco install fails with 429
choco 2.2.2 cannot push packages
winget source update fails with 0x8a15000f
winget install downloads an old installer
scoop buckets cannot be cloned
apt-get update reports hash sum mismatches
docker pull fails with toomanyrequests
mcr.microsoft.com is slow from South America
ghcr.io rejects anonymous pulls
pkg.go.dev shows old versions
pwsh 7.5.0-rc.1 cannot load PSReadLine
Azure Automation cannot import Az 12.0.0
Deploy to Azure Automation fails for Az.Accounts 2.13.2
Microsoft.Graph 2.25.0 cannot be downloaded
Pester 5.6.1 has a wrong hash
PSReadLine 2.3.5 is missing from the feed
VMware.PowerCLI 13.2 cannot be installed on Linux
AzureAD 2.0.2.182 cannot be installed
ExchangeOnlineManagement 3.7.1 downloads are slow
Windows 11 October update breaks PowerShellGet
Windows Server 2016 clients cannot connect
Windows PowerShell 5.1 clients fail since TLS 1.0 was turned off
Clients on TLS 1.1 cannot connect
Port 443 of the gallery does not answer
Requests from 10.0.0.0/8 proxies are blocked
Requests with If-Modified-Since return 500
CVE-2024-21409 scan blocks uploads
Search by author returns 0 results
Search for “Az.” returns nothing
24 of 30 mirrors are out of step
5xx errors for package pages
2FA codes are rejected
`
	.trim()
	.split('\n');

/** Titles with a status, a date or markup, and the rule that finds it. */
export const passingTitles: Readonly<Record<string, readonly string[]>> = {
	'no-status-in-title': [
		'Resolved: users cannot sign in',
		'[Resolved] Users cannot sign in',
		'(Fixed) Users cannot sign in',
		'Update 2: users cannot sign in',
		'Update: users cannot sign in',
		'Monitoring - downloads fail',
		'Users cannot sign in - resolved',
		'Users cannot sign in [fixed]',
		'Problem with signing in resolved',
		'Move of the database postponed',
		'Sign-in is now restored',
		'Slow search has been fixed',
		'Sign-in is being investigated',
		'We are investigating slow downloads',
		'Investigating slow downloads',
		'The gallery is down',
		'The gallery is back',
		'Users are experiencing slow downloads',
		'Search is currently slow',
		'Ongoing trouble with search',
		'Downloads no longer fail',
	],
	'no-date-in-title': [
		'Users cannot sign in on 4 March',
		'Users cannot sign in since 4th of March',
		'Outage 4 March',
		'Outage of 30 October 2020',
		'Outage (30 Oct)',
		'Outage, May 4',
		'March 4 outage of sign-in',
		'Outage in October 2020',
		'Outage on 2020-10-30',
		'Outage on 10/30/2020',
		'Outage on 30.10.2020',
		'Downloads fail since 14:05',
		'Downloads fail today',
		'Downloads failed this morning',
	],
	'plain-title': [
		'users cannot sign in',
		'downloads fail',
		'search is slow',
		'the gallery does not answer',
		'Users cannot sign in.',
		'Users cannot sign in!',
		'Users **cannot** sign in',
		'`Install-Module` fails',
		'Users <b>cannot</b> sign in',
		'Users cannot [sign in](https://example.com)',
	],
};
