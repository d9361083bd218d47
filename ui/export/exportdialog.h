// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/contacts.h"
#include "archive/conversationexport.h"
#include "ui/theme/sheetdialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace shoptalk {

class SettingsNotice;
class Theme;

/// Exports conversations: asks for the format, the days, whether files are copied, and where to; then shows
/// the progress and the result.
class ExportDialog : public SheetDialog {
    Q_OBJECT
public:
    enum class Format {
        Html,
        Pdf,
        Csv,
        Contacts ///< Only the customers, as contact cards.
    };
    Q_ENUM(Format)

    /// `conversations` is not empty. `exports` and `contacts` outlive this.
    ExportDialog(ConversationExport &exports, Contacts &contacts, QList<Conversation> conversations,
                 const Theme &theme, QWidget *parent = nullptr);
    /// Cancels an export that is under way.
    ~ExportDialog() override;

    /// Cancels a running export; else closes the dialog.
    void reject() override;

Q_SIGNALS:
    /// The person wants to see the folder.
    void folderRequested(const QString &folder);

private:
    QWidget *makeForm(const Theme &theme);
    QWidget *makeDates();
    QWidget *makeFolder();
    QWidget *makeFoot();
    static QDateEdit *makeDate(const QString &name, const QString &text, QWidget *parent);
    void chooseFolder();
    void begin();
    void beginContacts(const QString &folder);
    Format format() const;
    /// Messages have days and files; contacts have none.
    void showFormat();
    void showProgress(int done, int total);
    void end(const Result<ExportOutcome> &outcome);
    void showDone(const QString &folder, const QString &text);
    void setRunning(bool isRunning);
    ExportOrder order() const;
    QString suggestedName() const;
    static QString whyNot(const Error &error);
    static QString doneText(const ExportOutcome &outcome);

    ConversationExport &m_exports;
    Contacts &m_contacts;
    QList<Conversation> m_conversations;
    QComboBox *m_format = nullptr;
    QComboBox *m_range = nullptr;
    QWidget *m_dates = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QCheckBox *m_withFiles = nullptr;
    QLineEdit *m_folder = nullptr;
    QWidget *m_form = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    SettingsNotice *m_notice = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_show = nullptr;
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< Of the running export; null if there is none.
    QString m_exported; ///< The folder of the last export.
};

} // namespace shoptalk
