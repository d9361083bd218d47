// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupscene.h"

#include "accounts/accounttoken.h"
#include "accounts/boundseal.h"
#include "accounts/workspacekeyring.h"
#include "serverprocess.h"
#include "waiting.h"

#include <QFile>
#include <QJsonArray>
#include <QNetworkReply>
#include <QUuid>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace shoptalk {

char *toString(const std::optional<Error> &error)
{
    return qstrdup(error ? qPrintable(describe(*error)) : "no error");
}

} // namespace shoptalk

namespace shoptalk::test {

namespace {

template <class Item, class Matches>
auto idOf(const QList<Item> &items, Matches matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? decltype(Item::id)() : found->id;
}

} // namespace

bool usePairing(Store &store, const Vault &vault, RelaySender &relay)
{
    const auto pairing = store.reader().relay.pairing();
    if (!pairing || !*pairing)
        return pairing.has_value();
    Result<Secret> token = unsealBound(store, vault, (*pairing)->sealedToken, relayContext());
    relay.setBaseUrl((*pairing)->baseUrl);
    if (token)
        relay.setToken(std::make_shared<const Secret>(std::move(*token)));
    return token.has_value() && WorkspaceKeyring(store, vault).give(relay, (*pairing)->workspace).has_value();
}

SetupScene::SetupScene(const QString &scenario)
    : servers(m_folder.filePath(u"servers"_s), scenario)
    , m_installation(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SetupScene::~SetupScene()
{
    close();
}

bool SetupScene::begin()
{
    return servers.start() && open();
}

bool SetupScene::restart()
{
    close();
    return open();
}

bool SetupScene::open()
{
    store.emplace(databasePath());
    if (!QCoro::waitFor(store->open()))
        return false;
    m_vault.emplace(m_keychain, m_installation);
    if (!QCoro::waitFor(m_vault->open(store->reader().accounts.holdsSecrets().value_or(true))))
        return false;
    m_relay.emplace(m_network, QUrl());
    m_graph.emplace(m_network, metaUrl.isEmpty() ? servers.sandbox().url() : metaUrl, u"v26.0"_s,
                    allowanceClock);
    const QUrl sandbox = servers.sandbox().url();
    const LoginAddresses addresses{sandbox, sandbox.resolved(QUrl(u"/connect/login_success.html"_s))};
    m_pictures.emplace(*store, *m_graph);
    flow.emplace(SetupDependencies{*store, *m_vault, *m_relay, *m_graph, browser, addresses}, *m_pictures);
    QObject::connect(&*flow, &SetupFlow::stateChanged, &*flow, [this] {
        if (flow->state().problem)
            m_error = flow->state().problem;
    });
    QObject::connect(&*flow, &SetupFlow::completed, &*flow, [this] { ++completed; });
    if (!usePairing(*store, *m_vault, *m_relay))
        return false;
    after([this] { flow->dispatch(setupevent::Resume{}); });
    return true;
}

void SetupScene::close()
{
    flow.reset();
    m_pictures.reset();
    m_graph.reset();
    m_relay.reset();
    m_vault.reset();
    store.reset();
}

std::optional<Error> SetupScene::after(const std::function<void()> &command)
{
    m_error.reset();
    command();
    const bool ended = support::waitUntil([this] { return !flow->state().isBusy(); });
    return ended ? m_error : Error{Error::Kind::Network, Reason::RelayTimeout};
}

std::optional<Error> SetupScene::pair(const QString &code)
{
    return pairAt(servers.relayUrl(), code);
}

std::optional<Error> SetupScene::pairAt(const QUrl &relay, const QString &code)
{
    return after([this, &relay, &code] {
        flow->dispatch(setupevent::Pair{relay.toString(), code, u"Front desk"_s});
    });
}

std::optional<Error> SetupScene::keepPairing()
{
    return after([this] { flow->dispatch(setupevent::KeepPairing{}); });
}

std::optional<Error> SetupScene::signIn()
{
    return after([this] { flow->dispatch(setupevent::SignIn{false, u"en"_s}); });
}

std::optional<Error> SetupScene::signInWithBrowser()
{
    return after([this] { flow->dispatch(setupevent::SignInWithBrowser{u"en"_s}); });
}

std::optional<Error> SetupScene::useToken(const QByteArray &token)
{
    return after(
        [this, &token] { flow->dispatch(setupevent::UseToken{std::make_shared<const Secret>(token)}); });
}

std::optional<Error> SetupScene::chooseBusinessManager(const QString &name)
{
    const auto id = idOf(flow->state().lists.businessManagers,
                         [&name](const BusinessManager &manager) { return manager.name == name; });
    return after([this, &id] { flow->dispatch(setupevent::ChooseBusinessManager{id}); });
}

std::optional<Error> SetupScene::chooseWaba(const QString &name)
{
    const auto id = idOf(flow->state().lists.wabas, [&name](const Waba &waba) { return waba.name == name; });
    return after([this, &id] { flow->dispatch(setupevent::ChooseWaba{id}); });
}

std::optional<Error> SetupScene::chooseNumber(const QString &name)
{
    const auto id = idOf(flow->state().lists.phoneNumbers,
                         [&name](const PhoneNumber &number) { return number.verifiedName == name; });
    return after([this, &id] { flow->dispatch(setupevent::ChoosePhoneNumbers{{id}}); });
}

std::optional<Error> SetupScene::chooseEveryNumber()
{
    return after([this] {
        QList<PhoneNumberId> ids;
        for (const PhoneNumber &number : flow->state().lists.phoneNumbers)
            ids << number.id;
        flow->dispatch(setupevent::ChoosePhoneNumbers{ids});
    });
}

std::optional<Error> SetupScene::retry()
{
    return after([this] { flow->dispatch(setupevent::Retry{}); });
}

std::optional<Error> SetupScene::back()
{
    return after([this] { flow->dispatch(setupevent::Back{}); });
}

std::optional<Error> SetupScene::signInAgain()
{
    flow->dispatch(setupevent::SignInAgain{});
    return signIn();
}

std::optional<Error> SetupScene::pairAgain()
{
    flow->dispatch(setupevent::PairAgain{});
    return pair();
}

std::optional<Error> SetupScene::addNumbers(const AccountId &account)
{
    return after([this, &account] { flow->dispatch(setupevent::AddNumbers{account}); });
}

std::optional<Error> SetupScene::connectAgain(const PhoneNumberId &number)
{
    return after([this, &number] { flow->dispatch(setupevent::ConnectAgain{number}); });
}

/// From pairing to the WhatsApp Business Account.
std::optional<Error> SetupScene::chooseShop()
{
    for (const auto step :
         {+[](SetupScene &scene) { return scene.pair(); }, +[](SetupScene &scene) { return scene.signIn(); },
          +[](SetupScene &scene) { return scene.chooseBusinessManager(u"Corner Shop"_s); },
          +[](SetupScene &scene) { return scene.chooseWaba(u"Corner Shop"_s); }}) {
        if (const std::optional<Error> error = step(*this))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> SetupScene::connectShop()
{
    const std::optional<Error> error = chooseShop();
    return error ? error : chooseNumber(u"Corner Shop"_s);
}

std::optional<Error> SetupScene::connectEveryNumber()
{
    const std::optional<Error> error = chooseShop();
    return error ? error : chooseEveryNumber();
}

Result<ConversationId> SetupScene::beginConversation()
{
    const auto begin = [](StoreSession &session) {
        Customer customer;
        customer.waId = WaId(u"34600000001"_s);
        return session.conversations.resolve(PhoneNumberId(u"610000000000001"_s), customer);
    };
    return QCoro::waitFor(store->write(begin));
}

bool SetupScene::forgetEverything()
{
    close();
    m_installation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return open();
}

bool SetupScene::revokeDevice()
{
    const auto pairing = store->reader().relay.pairing();
    if (!pairing || !*pairing)
        return false;
    const Result<Secret> token = unsealBound(*store, *m_vault, (*pairing)->sealedToken, relayContext());
    QNetworkRequest request(
        (*pairing)->baseUrl.resolved(QUrl(u"/v1/devices/"_s + (*pairing)->device.value())));
    request.setRawHeader("Authorization", "Bearer " + token->bytes());
    const std::unique_ptr<QNetworkReply> reply(m_network.deleteResource(request));
    return support::waitUntil([&reply] { return reply->isFinished(); })
        && reply->error() == QNetworkReply::NoError;
}

bool SetupScene::replaceRelay()
{
    if (!servers.relay().stop())
        return false;
    const QString database = servers.relayDatabase();
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(database + ending);
    return servers.startRelay();
}

bool SetupScene::pretendConnectedByAnother()
{
    SetupRecord other = progress();
    other.account = AccountId(u"218000000000099"_s);
    const auto save = [other](StoreSession &session) -> Result<void> {
        FacebookAccount account;
        account.id = other.account;
        if (const Result<void> saved = session.accounts.saveAccount(account, u"00:00:00"_s); !saved)
            return saved;
        return session.accounts.saveSetup(other);
    };
    return QCoro::waitFor(store->write(save)).has_value();
}

SetupRecord SetupScene::progress() const
{
    return store->reader().accounts.setup().value_or(SetupRecord());
}

bool SetupScene::takeBackPermission(const QString &permission)
{
    const Result<SharedSecret> token = tokenOf(*store, *m_vault, flow->state().account.id);
    if (!token)
        return false;
    const QUrl url = servers.sandbox().url().resolved(QUrl(u"/v26.0/me/permissions/"_s + permission));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + (*token)->bytes());
    const std::unique_ptr<QNetworkReply> reply(m_network.deleteResource(request));
    return support::waitUntil([&reply] { return reply->isFinished(); })
        && reply->error() == QNetworkReply::NoError;
}

bool SetupScene::isFaultOn(const QString &name)
{
    const QUrl faults = servers.sandbox().url().resolved(QUrl(u"/sandbox/faults"_s));
    const QJsonArray all = support::getJson(faults).body[u"faults"_s].toArray();
    return std::any_of(all.begin(), all.end(), [&name](const QJsonValue &fault) {
        return fault[u"name"_s].toString() == name && fault[u"on"_s].toBool();
    });
}

bool SetupScene::letTimePass(std::chrono::seconds time)
{
    const QUrl clock = servers.sandbox().url().resolved(QUrl(u"/sandbox/clock"_s));
    return support::postJson(clock, {{u"advance_s"_s, qint64(time.count())}}).status == 200;
}

int SetupScene::asked(const QString &pathEnd)
{
    const QUrl log = servers.sandbox().url().resolved(QUrl(u"/sandbox/requests"_s));
    const QJsonArray requests = support::getJson(log).body[u"requests"_s].toArray();
    return int(std::count_if(requests.begin(), requests.end(), [&pathEnd](const QJsonValue &request) {
        return request[u"path"_s].toString().endsWith(pathEnd);
    }));
}

} // namespace shoptalk::test
