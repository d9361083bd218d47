// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/viewedfile.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace shoptalk {

class ElidedLabel;
class FileActions;
class PictureCanvas;
class Theme;
enum class Icon;

/// The pictures and videos of a conversation, one at a time, over the whole window. Arrow keys go to the next
/// one, Esc closes. Videos are opened in the system's program.
class MediaViewer : public QFrame {
    Q_OBJECT
public:
    /// Covers `window`, and is hidden until `view`. The actions outlive this.
    MediaViewer(FileActions &actions, const Theme &theme, QWidget &window);

    /// Shows `files`, in the order of the conversation, beginning with the one at `current`.
    void view(const QList<ViewedFile> &files, int current);
    /// Closes the viewer and gives the focus back.
    void leave();
    /// Shows a sentence about the result of an action.
    void showNote(const QString &text);

Q_SIGNALS:
    /// This message's file is shown now.
    void viewed(const shoptalk::MessageId &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *makeTop(const Theme &theme);
    QWidget *makeMiddle(const Theme &theme);
    QWidget *makeBottom(const Theme &theme);
    QWidget *makeFilePage(const Theme &theme);
    QToolButton *addButton(QBoxLayout &row, const Theme &theme, Icon icon, const QString &name,
                           const QString &objectName);
    void step(int by);
    void display();
    void showPicture(const MessageId &message, const QImage &picture);
    void showZoom();
    const ViewedFile &current() const { return m_files.at(m_current); }

    FileActions &m_actions;
    const Theme &m_theme;
    QList<ViewedFile> m_files;
    qsizetype m_current = 0;
    QPointer<QWidget> m_focusBefore;
    ElidedLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_pages = nullptr;
    PictureCanvas *m_canvas = nullptr;
    QWidget *m_filePage = nullptr;
    QLabel *m_fileName = nullptr;
    QLabel *m_fileHint = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_zoomIn = nullptr;
    QBoxLayout *m_controls = nullptr; ///< Becomes a column if they do not fit beside each other.
    QToolButton *m_copy = nullptr;
    QLabel *m_zoom = nullptr;
    QLabel *m_caption = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace shoptalk
