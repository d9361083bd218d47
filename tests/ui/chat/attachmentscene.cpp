// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentscene.h"

#include <QBuffer>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void AttachmentScene::open(int minutesAgo, const QString &waId)
{
    const ConversationId id = m_shop->add(u"Ana"_s, waId, {{Direction::Inbound, u"Hola"_s, minutesAgo}});
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
}

QString AttachmentScene::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_shop->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    return file.fileName();
}

QString AttachmentScene::picture(const QString &name, QColor colour)
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG"))
        qFatal("no JPEG");
    return file(name, bytes);
}

void AttachmentScene::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint at = m_pane->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_pane.get(), &enter);
    QWidget *hint = m_pane->findChild<QWidget *>(u"dropHint"_s);
    QCOMPARE(hint->isVisible(), enter.isAccepted());
    QDropEvent drop(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_pane.get(), &drop);
    QVERIFY(!hint->isVisible());
}

QList<MediaContent> AttachmentScene::sent() const
{
    QList<MediaContent> files;
    for (int row = 1; row < m_shop->messages.rowCount(); ++row) {
        const auto message =
            m_shop->messages.data(m_shop->messages.index(row, 0), MessageListModel::MessageRole)
                .value<Message>();
        files << std::get<MediaContent>(message.content);
    }
    return files;
}

} // namespace shoptalk::test
