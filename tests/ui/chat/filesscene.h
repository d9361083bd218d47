// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/mediadownloads.h"
#include "tests/ui/inbox/shop.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/mediaviewer.h"
#include "ui/chat/thumbnails.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace shoptalk::test {

/// A conversation with files that a customer sent, over a real store and real files.
class FilesScene : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    static QImage painted(QSize size, const QColor &colour)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    }
    /// A caption of several lines.
    const QString caption = QStringLiteral(
        "Is this the one that you had in the window last week? I would like two of them for Saturday, "
        "and one more for my sister, if there are any left.");

    void makePane();
    /// A message of a customer with a file; the conversation is opened by `open`.
    MessageId add(MediaKind kind, const QString &id, const QString &text = {}, const QString &fileName = {});
    /// Puts the file on the disk.
    void arrive(const QString &id, const QString &name, const QByteArray &bytes, QSize pixels = {});
    void arrive(const QString &id, const QImage &image);
    void end(const QString &id, MediaStage stage, MediaProblem problem);
    void open();
    ChatView *view() const { return m_pane->findChild<ChatView *>(QStringLiteral("messageList")); }
    MediaViewer *viewer() const { return m_pane->window()->findChild<MediaViewer *>(); }
    QModelIndex row(int number) const { return view()->model()->index(number, 0); }
    QString spoken(int number) const { return row(number).data(Qt::AccessibleTextRole).toString(); }
    /// Makes the row current and presses Return.
    void use(int number);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<MediaDownloads> m_downloads;
    std::unique_ptr<ChatPane> m_pane;
    ConversationId m_conversation;
    bool m_isOfPhoneApp = false; ///< What is added next is of the shop's phone, not of a customer.
    int m_sent = 0;
};

} // namespace shoptalk::test
