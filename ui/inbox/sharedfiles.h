// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QIcon;
class QLabel;
class QListWidget;
class QToolButton;
class QVBoxLayout;

namespace shoptalk {

class FileActions;
struct SharedLink;
class MediaDownloads;
class MediaGrid;
class MediaViewer;
class Outbox;
class Theme;

/// The pictures, documents and links of a customer, of which one kind is shown at a time. A picture that
/// is here opens in the viewer; everything else leads to its message.
class SharedFiles : public QWidget {
    Q_OBJECT
public:
    /// Both outlive this.
    SharedFiles(Outbox &outbox, const Theme &theme, QWidget *parent = nullptr);
    ~SharedFiles() override;

    /// Received files are shown, too. It outlives this.
    void setDownloads(MediaDownloads &downloads);
    /// Sets what says where a message is that is not in the open conversation; for the others it gives
    /// nothing.
    void setPlaces(std::function<QString(const ConversationId &)> placeOf);
    /// `limit` is the length at which the list ends.
    void setFiles(const QList<Message> &files, int limit);
    void setLinks(const QList<SharedLink> &links, int limit);

Q_SIGNALS:
    /// The person wants to see this message in the chat.
    void messageRequested(const shoptalk::MessageId &message);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Page {
        QWidget *page = nullptr;
        QToolButton *button = nullptr;
        QListWidget *list = nullptr;
        QLabel *note = nullptr; ///< Below the list: that it is empty, or that there is more.
        QString empty;
    };
    /// The page takes the list; its button shows it instead of the others.
    Page addPage(QListWidget &list, const QString &name, const QString &title, const QString &empty);
    QListWidget *makeList();
    void connectGrid();
    void addLine(QListWidget &list, const MessageId &message, const QString &text, const QIcon &icon);
    void finish(const Page &page, bool hasMore);
    QString placeOf(const ConversationId &conversation) const;
    /// The path of the file of a message; empty if it is not here.
    QString pathOf(const Message &message) const;
    void view(int row);
    void offerMedia(const QPoint &at);

    Outbox &m_outbox;
    const Theme &m_theme;
    std::function<QString(const ConversationId &)> m_placeOf;
    MediaDownloads *m_downloads = nullptr;
    FileActions *m_actions;
    QPointer<MediaViewer> m_viewer; ///< A child of the window.
    QWidget *m_buttons;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    MediaGrid *m_grid;
    QLabel *m_problem;
    Page m_media;
    Page m_documents;
    Page m_links;
};

} // namespace shoptalk
