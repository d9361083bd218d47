// SPDX-License-Identifier: GPL-3.0-or-later
#include "chainbreaks.h"

#include "../../secrets/secretservice.h"
#include "accounts/accounttoken.h"
#include "graph/graphsender.h"
#include "graph/requests/webhooksubscriptions.h"
#include "relaylink/relayevents.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/events.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

SharedSecret tokenIn(SetupScene &scene)
{
    return tokenOf(*scene.store, scene.vault(), scene.flow->state().account.id).value_or(nullptr);
}

bool changeRelay(SetupScene &scene, const QString &sql)
{
    if (!scene.servers.relay().stop())
        return false;
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"relay"_s);
        database.setDatabaseName(scene.servers.relayDatabase());
        isDone = database.open() && QSqlQuery(database).exec(sql);
        if (!isDone)
            qWarning().noquote() << database.lastError().text();
    }
    QSqlDatabase::removeDatabase(u"relay"_s);
    return isDone && scene.servers.startRelay();
}

namespace {

/// Another line in the relay's configuration file.
bool configureRelay(SetupScene &scene, const QByteArray &before, const QByteArray &after)
{
    QFile file(QFileInfo(scene.servers.relayDatabase()).dir().filePath(u"relay.toml"_s));
    if (!scene.servers.relay().stop() || !file.open(QIODevice::ReadWrite))
        return false;
    QByteArray text = file.readAll();
    if (!text.contains(before))
        return false;
    text.replace(before, after);
    const bool isWritten = file.resize(0) && file.seek(0) && file.write(text) == text.size();
    file.close(); // not by Servers::startRelay, which would write its own again
    return isWritten && scene.servers.relay().start({u"serve"_s, u"--config"_s, file.fileName()});
}

qint64 headOf(SetupScene &scene)
{
    const Result<EventPage> page = QCoro::waitFor(scene.relay().send(FetchEvents{0, 1, 0}));
    return page ? page->head : -1;
}

bool setCursor(SetupScene &scene, qint64 seq)
{
    const auto move = [seq](StoreSession &session) { return session.relay.setCursor(seq); };
    return QCoro::waitFor(scene.store->write(move)).has_value();
}

qint64 cursorOf(SetupScene &scene)
{
    return scene.store->reader().relay.cursor().value_or(-1);
}

/// Three more events at the relay, or more, for the history is still on its way; this console has had the
/// first.
bool receiveThree(SetupScene &scene)
{
    const qint64 before = headOf(scene);
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s}) {
        if (!scene.servers.customerSays(u"34600000001"_s, text))
            return false;
    }
    return support::waitUntil([&] { return headOf(scene) >= before + 3; }) && setCursor(scene, before + 1);
}

} // namespace

bool lockTheKeychain(SetupScene &)
{
    return lockKeyring();
}

bool removeTheKey(SetupScene &)
{
    return QProcess::execute(u"secret-tool"_s, {u"clear"_s, u"server"_s, u"Shoptalk"_s}) == 0;
}

bool damageThePairing(SetupScene &scene)
{
    RelayRecord record = scene.store->reader().relay.pairing()->value();
    record.sealedToken.back() = record.sealedToken.back() == u'0' ? u'1' : u'0';
    const auto save = [record](StoreSession &session) { return session.relay.savePairing(record); };
    return QCoro::waitFor(scene.store->write(save)).has_value();
}

bool damageTheDatabase(SetupScene &scene)
{
    if (!QCoro::waitFor(scene.store->scrub())) // what lies in the write-ahead log would hide it
        return false;
    QFile file(scene.databasePath());
    constexpr qint64 pageBytes = 4096;
    return file.open(QIODevice::ReadWrite) && file.seek(20 * pageBytes)
        && file.write(QByteArray(30 * pageBytes, 'x')) == 30 * pageBytes;
}

bool loseTheClaim(SetupScene &scene)
{
    return changeRelay(scene, u"DELETE FROM numbers"_s);
}

bool loseOneEvent(SetupScene &scene)
{
    return receiveThree(scene)
        && changeRelay(scene, u"DELETE FROM webhook_events_log WHERE seq = %1"_s.arg(cursorOf(scene) + 1));
}

bool keepTooShort(SetupScene &scene)
{
    return receiveThree(scene)
        && changeRelay(
               scene,
               u"DELETE FROM webhook_events_log WHERE seq < (SELECT max(seq) FROM webhook_events_log)"_s);
}

bool setTheRelayBack(SetupScene &scene)
{
    const QString path = scene.servers.relayDatabase();
    if (!scene.servers.relay().stop() || !QFile::copy(path, path + u".older"_s)
        || !scene.servers.startRelay())
        return false;
    constexpr qint64 far = 1000; // further than the rest of the history takes the older copy
    if (!setCursor(scene, headOf(scene) + far) || !scene.servers.relay().stop())
        return false;
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
    return QFile::copy(path + u".older"_s, path) && scene.servers.startRelay();
}

bool takeBackOnePermission(SetupScene &scene)
{
    return scene.takeBackPermission(u"whatsapp_business_messaging"_s);
}

bool unsubscribe(SetupScene &scene)
{
    const SharedSecret token = tokenIn(scene);
    return QCoro::waitFor(scene.graph().send(token, UnsubscribeApp{scene.progress().waba})).has_value();
}

bool deliverElsewhere(SetupScene &scene)
{
    QUrl other = scene.servers.relayUrl().resolved(QUrl(u"/webhooks/whatsapp"_s));
    other.setHost(u"localhost"_s); // answers Meta's question, and is not the address that the relay names
    return QCoro::waitFor(scene.graph().send(
                              tokenIn(scene),
                              OverrideCallback{scene.progress().waba, other, scene.servers.verifyToken()}))
        .has_value();
}

bool wantTheOverride(SetupScene &scene)
{
    return configureRelay(scene, "[meta]\n", "[meta]\nwebhook_override = true\n");
}

bool deliverTheAppElsewhere(SetupScene &scene)
{
    return scene.servers.deliverTo(u"localhost"_s);
}

bool moveThePublicAddress(SetupScene &scene)
{
    const QByteArray here = "public_url = \"" + scene.servers.relayUrl().toEncoded();
    const QByteArray nowhere = "public_url = \"http://127.0.0.1:" + QByteArray::number(support::freePort());
    return configureRelay(scene, here, nowhere);
}

bool answerWithTheWrongProgram(SetupScene &scene)
{
    const QByteArray here = "public_url = \"" + scene.servers.relayUrl().toEncoded();
    return configureRelay(scene, here, "public_url = \"" + scene.servers.sandbox().url().toEncoded());
}

bool signInWithoutToken(SetupScene &scene, const QString &name)
{
    FacebookAccount account;
    account.id = AccountId(u"218000000000002"_s);
    account.name = name;
    const auto save = [account](StoreSession &session) {
        return session.accounts.saveAccount(account, QString());
    };
    return QCoro::waitFor(scene.store->write(save)).has_value();
}

bool stopTheRelay(SetupScene &scene)
{
    return scene.servers.relay().stop();
}

bool loseThePairing(SetupScene &scene)
{
    return scene.forgetEverything();
}

bool revoke(SetupScene &scene)
{
    return scene.revokeDevice();
}

bool loseTheNumber(SetupScene &scene)
{
    return scene.servers.setFault(u"no_numbers"_s);
}

bool disturbMeta(SetupScene &scene)
{
    return scene.servers.setFault(u"server_error"_s);
}

} // namespace shoptalk::test
