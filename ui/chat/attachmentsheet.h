// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outbox.h"
#include "outbox/preparationqueue.h"
#include "outbox/preparedfile.h"
#include "ui/theme/sheetdialog.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QStringList>
#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>
#include <unordered_map>

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace shoptalk {

class FilePreparation;
class MessageEdit;
class Theme;
struct SheetDraft;

/// The files that are about to be sent: their previews, their order, the caption, and the reason why one of
/// them can't be sent. They are prepared in the background while the person writes the caption.
class AttachmentSheet : public SheetDialog {
    Q_OBJECT
public:
    explicit AttachmentSheet(const Theme &theme, QWidget *parent = nullptr);
    /// Ends every conversion that is under way.
    ~AttachmentSheet() override;

    /// `form`: how the files are sent, until the person chooses otherwise with "Send as file".
    void addFiles(const QStringList &paths, SendForm form = SendForm::Best);
    void addPicture(const QImage &picture);
    bool isEmpty() const;
    /// True while the files are being stored.
    bool isSending() const { return m_isSending; }
    /// A pasted picture, which is in no file of the person, is copied with it among the outgoing files.
    using PictureKeeper = std::function<QCoro::Task<Result<OutgoingFile>>(FileToSend picture)>;
    void setPictureKeeper(PictureKeeper keeper) { m_pictureKeeper = std::move(keeper); }
    /// The files, their order and the caption, for `setDraft`.
    SheetDraft draft() const;
    /// Adds them to what is in the sheet. `pathOf` tells where the copy of an outgoing file is. A file that
    /// is gone is shown with the reason why it can't be sent.
    void setDraft(const SheetDraft &draft, const std::function<QString(const QString &name)> &pathOf);
    /// The files were not sent, and `why`; the person may try again.
    void showProblem(const QString &why);
    /// The same, because they could not be stored.
    void showNotStored();

public Q_SLOTS:
    /// Asks first if a caption, an order or a picture without a file would be lost. While its files are being
    /// stored, only the program closes it, with `close` or `done`.
    void reject() override;

Q_SIGNALS:
    /// Something in the sheet may have changed.
    void changed();
    /// `files` are in the order that the person chose; the first one that can have a caption carries it. The
    /// caller closes the sheet once the files are stored.
    void sendRequested(const QList<shoptalk::FileToSend> &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Role {
        NumberRole = Qt::UserRole, ///< int: distinguishes the rows
        UnchangedRole ///< bool: sent as a file
    };

    QListWidgetItem *addRow(const QString &name);
    void prepare(QListWidgetItem &item, SendForm form);
    /// Those that are ready and can be sent in both forms.
    QList<QListWidgetItem *> picturesAndVideos() const;
    /// Prepares the pictures and videos again in the form that the person chose.
    void changeForm(SendForm form);
    /// Offers the form if there are pictures or videos.
    void showForm();
    void takePrepared(int number, const QString &name, PreparedFile file);
    void keepPicture(int number, const PreparedFile &file);
    void addCopy(const QString &name, const QString &path);
    QListWidgetItem *rowOf(int number) const;
    void showRow(QListWidgetItem &item, const PreparedFile &file);
    void removeCurrent();
    void moveCurrent(int by);
    void send();
    void refresh();
    /// Closing the sheet would lose something that is in no file.
    bool isFilled() const;
    PreparedFile fileOf(const QListWidgetItem &item) const;
    /// The row whose file can have a caption; -1 if there is none.
    int rowForCaption() const;
    QWidget *makeTools(const Theme &theme);

    const Theme &m_theme;
    PictureKeeper m_pictureKeeper;
    /// The preparations of rows that are not ready yet, by the number of the row.
    std::unordered_map<int, std::unique_ptr<FilePreparation>> m_preparing;
    PreparationQueue m_queue; // destroyed first, so that it starts nothing then
    QHash<int, PreparedFile> m_files; ///< By the number of the row; a file is missing while it is prepared.
    QHash<int, QString> m_paths; ///< By the number of the row; a pasted picture has none.
    QHash<int, QString> m_copies; ///< Names of the copies of pasted pictures, by the number of the row.
    int m_lastNumber = 0;
    bool m_hasPastedPicture = false;
    bool m_wasReordered = false;
    bool m_isSending = false;
    QListWidget *m_list;
    QLabel *m_problem;
    MessageEdit *m_caption;
    QCheckBox *m_asFile = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace shoptalk
