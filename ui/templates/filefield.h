// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/transferprogress.h"
#include "domain/content/mediacontent.h"
#include "outbox/preparedfile.h"
#include "ui/settings/picturedrop.h"

#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace shoptalk {

class FilePreparation;
class Theme;

/// Stores or uploads a prepared file, and gives the text that represents it: see `headingWords`, or Meta's
/// handle of an upload. Called again with the same file, it may continue where it stopped.
using FileTaker = std::function<QCoro::Task<Result<QString>>(PreparedFile file,
                                                             std::shared_ptr<TransferProgress> progress)>;

/// Chooses the file of a template's heading: one of this computer, which is chosen, dropped or pasted, or one
/// at a public web address. It is checked and converted to what WhatsApp accepts first.
class FileField : public PictureDrop {
    Q_OBJECT
public:
    /// What else than a file of this computer can be chosen.
    enum class Address { Offered, NotOffered };
    /// Without a taker, only an address can be entered.
    FileField(const Theme &theme, MediaKind kind, const QString &name, FileTaker taker,
              Address address = Address::Offered, QWidget *parent = nullptr);
    /// Ends what is under way.
    ~FileField() override;

    /// The chosen file as the value of a placeholder. Its link is what the taker gave, or the address; it is
    /// empty if none is chosen, or while the file is not ready.
    MediaContent file() const;
    /// What the taker gave; empty if no file of this computer is ready.
    QString reference() const { return m_reference; }
    /// The chosen file of this computer, for a preview; without a path if there is none.
    const PreparedFile &chosen() const { return m_file; }
    bool isBusy() const { return m_preparation || m_progress; }
    /// The file of this computer that was chosen and that the taker does not have yet; empty if there is
    /// none, or if it is a pasted picture.
    QString pendingPath() const { return isBusy() || m_isTakerToRetry ? m_path : QString(); }
    /// The field for the address; null if none is offered.
    QLineEdit *edit() const { return m_edit; }
    /// Takes this file, as if it had been chosen in the dialog.
    void take(const QString &path);
    /// Shows a file that was taken before.
    void setTaken(const QString &reference, const PreparedFile &file);
    /// Says that a file which was taken before is gone.
    void showGone(const QString &shownName);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void takeDropped(const QMimeData &dropped);
    void begin(const QString &name);
    void takePrepared(const PreparedFile &file);
    void store();
    void takeStored(const Result<QString> &reference);
    void clear();
    void showState(const QString &text, bool isProblem = false);
    void showBusy(const QString &text, qreal share);
    void showButtons();

    MediaKind m_kind;
    FileTaker m_taker;
    QString m_reference;
    PreparedFile m_file;
    QString m_path; ///< The file that was chosen last, as it is before it is prepared.
    quint64 m_taken = 0; ///< Answers about files that were chosen before are dropped.
    std::unique_ptr<FilePreparation> m_preparation; ///< Null unless a file is being prepared.
    std::shared_ptr<TransferProgress> m_progress; ///< Null unless the taker is at work.
    bool m_isTakerToRetry = false;
    QPushButton *m_choose;
    QPushButton *m_retry;
    QToolButton *m_remove;
    QLabel *m_state;
    QProgressBar *m_bar;
    QLineEdit *m_edit = nullptr;
};

} // namespace shoptalk
