// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sessionservices.h"

#include "app/console/appshell.h"
#include "media/mediafolder.h"
#include "outbox/outgoingfolder.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The redirect address: Meta's own page for the end of a desktop login. Source: manual login flow.
QUrl redirectFor(const Options &options)
{
    return options.loginUrl.resolved(QUrl(u"/connect/login_success.html"_s));
}

ExportSources exportSources(const Store &store)
{
    const MediaFolder received(store.path());
    const OutgoingFolder sent(store.path());
    return {[received](const MediaFile &file) { return received.pathOf(file); },
            [sent](const QString &name) { return sent.pathOf(name); }};
}

} // namespace

WorkServices::WorkServices(Store &store, Vault &vault, GraphSender &graph, const Clock &clock)
    : labels(store, clock)
    , customers(store)
    , states(store, clock)
    , staff(store, clock)
    , blocks({store, vault, graph}, clock)
    , contacts(store, clock)
    , notes(store, clock)
    , stars(store, clock)
    , records(store)
    , savedReplies(store, clock)
    , stopProposals(store, clock)
    , stopPhrases(store)
    , deletedBroadcasts(store)
{
}

SessionServices::SessionServices(AppShell &shell)
    : store(shell.databasePath())
    , vault(shell.keyStoreSelector, shell.installation.name())
    , keys(store, vault)
    , relay(network, QUrl())
    , graph(network, shell.options.graphUrl, u"v26.0"_s, shell.clock)
    , accounts(store, vault, shell.clock)
    , pictures(store, graph)
    , setup({store, vault, relay, graph, login, {shell.options.loginUrl, redirectFor(shell.options)}},
            pictures)
    , intake(store)
    , contentFiller(store)
    , searchFiller(store)
    , numberLister(store)
    , stream(relay, intake)
    , outbox(store, graph, accounts, shell.clock)
    , downloads(store, graph, accounts, shell.clock)
    , conversations(store)
    , unread(store)
    , messages(store)
    , messageSearch(store)
    , conversationSearch(store)
    , opener(store, shell.databasePath(), vault, keys, relay, graph)
    , backups(store, vault, shell.databasePath(), shell.clock, shell.backupJobs)
    , erasure(store, shell.clock)
    , work(store, vault, graph, shell.clock)
    , exports(store, exportSources(store))
    , auditTrail(store)
    , rates(store)
{
}

} // namespace shoptalk
