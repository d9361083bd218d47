// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outbox.h"
#include "outbox/preparedfile.h"

#include <QDialog>
#include <QHash>
#include <QImage>
#include <QList>
#include <QStringList>
#include <qcoro/qcorotask.h>

#include <memory>
#include <unordered_map>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace shoptalk {

class FilePreparation;
class MessageEdit;
class Theme;

/// The files that are about to be sent: their previews, their order, the caption, and the reason why one of
/// them can't be sent. They are prepared in the background while the person writes the caption.
class AttachmentSheet : public QDialog {
    Q_OBJECT
public:
    explicit AttachmentSheet(const Theme &theme, QWidget *parent = nullptr);
    /// Ends every conversion that is under way.
    ~AttachmentSheet() override;

    void addFiles(const QStringList &paths);
    void addPicture(const QImage &picture);
    /// The files could not be stored; the person may try again.
    void showNotStored();

Q_SIGNALS:
    /// `files` are in the order that the person chose; the first one that can have a caption carries it. The
    /// caller closes the sheet once the files are stored.
    void sendRequested(const QList<shoptalk::FileToSend> &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListWidgetItem *addRow(const QString &name);
    void takePrepared(int number, const QString &name, PreparedFile file);
    QListWidgetItem *rowOf(int number) const;
    void showRow(QListWidgetItem &item, const PreparedFile &file);
    void removeCurrent();
    void moveCurrent(int by);
    void send();
    void refresh();
    PreparedFile fileOf(const QListWidgetItem &item) const;
    /// The row whose file can have a caption; -1 if there is none.
    int rowForCaption() const;
    QWidget *makeTools(const Theme &theme);

    const Theme &m_theme;
    /// The preparations of rows that are not ready yet, by the number of the row.
    std::unordered_map<int, std::unique_ptr<FilePreparation>> m_preparing;
    QHash<int, PreparedFile> m_files; ///< By the number of the row; a file is missing while it is prepared.
    int m_lastNumber = 0;
    bool m_isSending = false;
    QListWidget *m_list;
    QLabel *m_problem;
    MessageEdit *m_caption;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    QPushButton *m_send;
};

/// The sentence about a file that can't be sent; empty if it can.
QString describeFileProblem(const PreparedFile &file);
/// "Photo", "Document", …
QString nameOfMediaKind(MediaKind kind);

} // namespace shoptalk
