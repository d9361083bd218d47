// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwardingscene.h"

#include "tests/ui/looks.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void ForwardingScene::begin()
{
    open();
    m_page->goTo(named(u"Ana"_s).id);
}

Conversation ForwardingScene::named(const QString &name) const
{
    return m_shop->store.reader().conversations.search(name, 1)->first();
}

Message ForwardingScene::newestOf(const QString &name) const
{
    return m_shop->store.reader().messages.newest(named(name).id, 1)->first();
}

void ForwardingScene::find(const QString &name)
{
    field()->clear();
    QTest::keyClicks(field(), name);
    const auto isFound = [this, name] {
        const QListWidgetItem *first = rows()->item(0);
        return rows()->count() == 1 && first->data(Qt::AccessibleTextRole).toString().contains(name);
    };
    QTRY_VERIFY(isFound());
}

void ForwardingScene::openDialog(int row)
{
    messages()->setFocus();
    messages()->setCurrentIndex(messages()->model()->index(row, 0));
    QTest::keyClick(messages(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible()); // the files are looked at first
}

void ForwardingScene::selectRows(const QList<int> &rows)
{
    for (const int row : rows) {
        const QModelIndex index = messages()->model()->index(row, 0);
        messages()->scrollTo(index);
        QCoreApplication::processEvents();
        QTest::mouseClick(messages()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          messages()->visualRect(index).center());
    }
}

void ForwardingScene::addFile(MediaKind kind, const QString &mimeType)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = named(u"Ana"_s).id;
    message.wamid = Wamid(u"wamid.file"_s);
    message.content = MediaContent{kind, m_media, {}, mimeType, {}, {}, u"Look"_s, false};
    message.sentAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const int rows = messages()->model()->rowCount();
    const auto store = [message](StoreSession &session) { return session.messages.add(message, false); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    QTRY_COMPARE(messages()->model()->rowCount(), rows + 1);
}

void ForwardingScene::arrive(const QByteArray &bytes)
{
    const QDir folder(m_shop->folder.filePath(u"received/5001"_s));
    QVERIFY(folder.mkpath(u"."_s));
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto store = [this, size = bytes.size()](StoreSession &session) {
        return session.mediaFiles.setAvailable(m_media, u"file"_s, size, {}, QDateTime::currentDateTimeUtc());
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    Q_EMIT m_downloads->changed(m_media);
}

QByteArray ForwardingScene::somePicture()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, "PNG"))
        qFatal("no picture");
    return bytes;
}

} // namespace shoptalk::test
