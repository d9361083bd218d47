// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/mediacontent.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace shoptalk {

class Broadcasts;
class FilePreparation;
class Theme;
struct PreparedFile;

/// Chooses a file of this computer as the heading of a broadcast. It is prepared and copied at once, so
/// that the person may move or change the original.
class HeadingChooser : public QWidget {
    Q_OBJECT
public:
    /// `broadcasts` and `theme` outlive this.
    HeadingChooser(Broadcasts &broadcasts, MediaKind kind, const Theme &theme, QWidget *parent = nullptr);
    ~HeadingChooser() override;

    /// See `headingWords`; empty: none is chosen yet, or it is not ready.
    QString words() const { return m_words; }
    void setWords(const QString &words);
    bool isBusy() const { return m_isBusy; }
    /// The file that was chosen and is not ready yet; empty if there is none.
    QString pendingPath() const { return m_isBusy ? m_path : QString(); }
    /// Takes this file, as if it had been chosen in the dialog.
    void take(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void keep(const PreparedFile &file);
    void show(const QString &text, bool isProblem);

    Broadcasts &m_broadcasts;
    MediaKind m_kind;
    QString m_words;
    QString m_path; ///< The file that was chosen last, as it is before it is prepared.
    bool m_isBusy = false;
    quint64 m_taken = 0; ///< Answers about files that were chosen before are dropped.
    std::unique_ptr<FilePreparation> m_preparation;
    QPushButton *m_choose;
    QLabel *m_state;
};

} // namespace shoptalk
