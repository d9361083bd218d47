// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesscene.h"

#include "core/uuid.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void FilesScene::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void FilesScene::init()
{
    m_sent = 0;
    m_isOfPhoneApp = false;
    m_shop = std::make_unique<Shop>();
    m_downloads =
        std::make_unique<MediaDownloads>(m_shop->store, m_shop->graph, m_shop->tokens, m_shop->clock);
    m_conversation = m_shop->add(u"Ana"_s, u"34600000011"_s, {});
    makePane();
}

void FilesScene::makePane()
{
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, *m_theme);
    m_pane->setDownloads(*m_downloads);
    m_pane->resize(800, 700);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get(), shoptalk::support::patienceMs));
}

void FilesScene::cleanup()
{
    m_pane.reset();
    m_downloads.reset();
    m_shop.reset();
}

MessageId FilesScene::add(MediaKind kind, const QString &id, const QString &text, const QString &fileName)
{
    MediaContent media;
    media.kind = kind;
    media.id = MediaId(id);
    media.mimeType = kind == MediaKind::Document ? u"application/pdf"_s
        : kind == MediaKind::Video               ? u"video/mp4"_s
                                                 : u"image/png"_s;
    media.fileName = fileName;
    media.caption = text;
    Message message;
    message.id = newId<MessageId>();
    message.conversation = m_conversation;
    message.direction = m_isOfPhoneApp ? Direction::Outbound : Direction::Inbound;
    if (m_isOfPhoneApp)
        message.raw = "{}"_ba; // only what comes from Meta has a source
    message.wamid = Wamid(u"wamid."_s + id);
    message.content = media;
    message.sentAt =
        QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 600 + ++m_sent, Qt::UTC);
    const auto store = [message](StoreSession &session) { return session.messages.add(message, false); };
    if (!QCoro::waitFor(m_shop->store.write(store)))
        qFatal("not stored");
    return message.id;
}

void FilesScene::arrive(const QString &id, const QString &name, const QByteArray &bytes, QSize pixels)
{
    const QDir folder(QFileInfo(m_shop->store.path()).dir().filePath(u"received/"_s + id));
    QVERIFY(folder.mkpath(u"."_s));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    const auto store = [=](StoreSession &session) {
        return session.mediaFiles.setAvailable(MediaId(id), name, bytes.size(), pixels,
                                               QDateTime::currentDateTimeUtc());
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    Q_EMIT m_downloads->changed(MediaId(id));
}

void FilesScene::arrive(const QString &id, const QImage &image)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QVERIFY(image.save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    arrive(id, u"picture.png"_s, file.readAll(), image.size());
}

void FilesScene::end(const QString &id, MediaStage stage, MediaProblem problem)
{
    const auto store = [=](StoreSession &session) {
        return session.mediaFiles.end(MediaId(id), stage, problem);
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    Q_EMIT m_downloads->changed(MediaId(id));
}

void FilesScene::open()
{
    m_pane->showConversation(m_shop->store.reader().conversations.find(m_conversation)->value());
    QTRY_VERIFY(view()->model()->rowCount() > 0);
}

void FilesScene::use(int number)
{
    view()->setFocus();
    view()->selectionModel()->setCurrentIndex(row(number), QItemSelectionModel::NoUpdate);
    QTest::keyClick(view(), Qt::Key_Return);
}

} // namespace shoptalk::test
