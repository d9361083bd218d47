// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/conversation.h"
#include "domain/sheetdraft.h"
#include "domain/template/templatechecks.h"
#include "ui/theme/sheetdialog.h"

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace shoptalk {

class CostLine;
class Outbox;
class TemplateFields;
class TemplateList;
class TemplateListModel;
class TemplatePreview;
class Theme;

/// Chooses a template for a customer, fills it in, and sends it: in and outside of the service window, with
/// and without a network. The templates are on one side and the chosen one on the other; a narrow window
/// shows one of them at a time.
class TemplatePicker : public SheetDialog {
    Q_OBJECT
public:
    /// All outlive this. The model's query is set by `openFor`.
    TemplatePicker(TemplateListModel &model, Outbox &outbox, const Theme &theme, QWidget *parent);

    /// The keyboard shortcuts of the dialog.
    struct Shortcuts {
        QAction *send;
        QAction *search;
    };
    /// Adds them to the dialog, or to a widget that stands for it where they are listed.
    static Shortcuts addShortcuts(QWidget &owner);

    /// Opens for a conversation on a number of the account `waba`, with what was filled in for it and not
    /// sent before a restart.
    void openFor(const Conversation &conversation, const WabaId &waba);
    /// Opens with the values of a template message that was not sent. Sending from here sends the same
    /// message again.
    void openToChange(const Conversation &conversation, const WabaId &waba, const Message &failed);
    /// Shows whether the templates are being fetched, and why that failed; `problem` is empty if it did not.
    void setRefreshState(bool isRefreshing, const QString &problem);

Q_SIGNALS:
    void refreshRequested();
    /// The person wants to create, change or delete templates. The picker is closed by then.
    void manageRequested();
    /// The person wants to enter WhatsApp's prices. The picker is closed by then.
    void pricesRequested();
    /// The message is stored in the outbox.
    void sent(const shoptalk::ConversationId &conversation);

public Q_SLOTS:
    /// Asks first if something was filled in that would be lost.
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList(const Theme &theme);
    QWidget *makeChosen(const Theme &theme);
    QWidget *makeFooter(const Theme &theme);
    void connectParts();
    void showCurrent();
    /// Hides the price of the template that was shown before, and shows that of the present one.
    void showCost();
    void renewCost();
    void showPreview();
    void fillIn();
    /// Chooses the template of the failed message, once it is among those found.
    void showFailed();
    void showFilesOfFailed();
    /// Looks for what was filled in for this customer before and not sent, and stores it from then on.
    void loadDraft();
    void keepDraft();
    /// Shows that, once its template is among those found.
    void showDraft();
    std::optional<Template> templateNamed(const QString &name, const QString &language) const;
    /// The form in which this message is written.
    SheetKey sheetKey() const;
    void send();
    void takeOutcome(bool isStored);
    /// Closes the picker, after a question if something would be lost, and only then calls `then`.
    void leave(const std::function<void()> &then);
    void arrange();

    SystemClock m_clock;
    TemplateListModel &m_model;
    Outbox &m_outbox;
    const Theme &m_theme;
    Conversation m_conversation;
    TemplateRecipient m_recipient;
    std::optional<Message> m_failed; ///< The message that is to be changed.
    std::optional<SheetDraft> m_draft; ///< What was filled in before a restart.
    Template m_shown; ///< The template whose fields are shown.
    bool m_showsChosen = false; ///< Used when only one side fits.
    bool m_isSending = false;
    TemplateList *m_list = nullptr;
    QLabel *m_state = nullptr;
    QStackedWidget *m_chosenPages = nullptr;
    QLabel *m_hint = nullptr;
    QScrollArea *m_scroll = nullptr;
    TemplatePreview *m_preview = nullptr;
    TemplateFields *m_fields = nullptr;
    CostLine *m_cost = nullptr;
    QLabel *m_problem = nullptr;
    QToolButton *m_back = nullptr;
    QPushButton *m_send = nullptr;
    QWidget *m_left;
    QWidget *m_right;
};

} // namespace shoptalk
