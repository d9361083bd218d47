// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediascene.h"

#include "serverprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;
using shoptalk::support::Servers;

namespace shoptalk::test {

QByteArray scenarioFile(const QString &name)
{
    return fileAt(QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media/") + name);
}

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void MediaScene::start()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_servers = std::make_unique<Servers>(m_folder->filePath(u"servers"_s), u"small"_s);
    QVERIFY2(m_servers->start({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    restart();
    const auto connected = m_desk->connectNumber(*m_servers, m_keys);
    QVERIFY2(connected, qPrintable(connected ? QString() : describe(connected.error())));
    m_connected = *connected;
    m_desk->stream.start();
    QTRY_COMPARE(m_desk->stream.state(), EventStream::State::UpToDate);
}

void MediaScene::stop()
{
    end();
    m_connected = {};
    m_servers.reset();
}

void MediaScene::end()
{
    m_downloads.reset();
    m_desk.reset();
}

void MediaScene::restart()
{
    end();
    m_desk =
        std::make_unique<Desk>(m_folder->filePath(u"shoptalk.db"_s), *m_servers, m_servers->sandbox().url());
    QVERIFY(QCoro::waitFor(m_desk->store.open()));
    if (!m_connected.bearer.isEmpty()) {
        m_desk->tokens.set(m_connected.metaToken);
        m_desk->relay.setToken(std::make_shared<const Secret>(m_connected.bearer));
        m_desk->useKeys(m_keys, m_connected.workspace);
        m_desk->stream.start();
    }
    beginDownloads();
}

void MediaScene::beginDownloads()
{
    m_downloads =
        std::make_unique<MediaDownloads>(m_desk->store, m_desk->graph, m_desk->tokens, m_desk->clock);
    m_downloads->wake();
}

MediaId MediaScene::receive(const QString &kind, const QString &file)
{
    const QUrl url = m_servers->sandbox().url().resolved(QUrl(u"/sandbox/customers/%1/say"_s.arg(ines)));
    QJsonObject content{{u"file"_s, u"media/"_s + file}};
    if (kind == u"document"_s)
        content.insert(u"filename"_s, file);
    const QJsonObject message{{u"type"_s, kind}, {kind, content}};
    const QString wamid = support::postJson(url, {{u"message"_s, message}}).body.value("id"_L1).toString();
    const auto stored = [&] { return m_desk->store.reader().messages.findByWamid(Wamid(wamid)).value(); };
    if (!support::waitUntil([&] { return !wamid.isEmpty() && stored().has_value(); }))
        return {};
    const Message arrived = stored().value();
    const auto *media = std::get_if<MediaContent>(&arrived.content);
    return media ? media->id : MediaId();
}

int MediaScene::answers(const QString &part, int status) const
{
    const QUrl url = m_servers->sandbox().url().resolved(QUrl(u"/sandbox/requests"_s));
    int count = 0;
    const QJsonArray requests = support::getJson(url).body.value("requests"_L1).toArray();
    for (const QJsonValue &request : requests)
        count += request[u"path"_s].toString().contains(part) && request[u"status"_s].toInt() == status;
    return count;
}

} // namespace shoptalk::test
