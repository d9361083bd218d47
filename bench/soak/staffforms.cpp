// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffforms.h"

#include "application.h"
#include "consoledatabase.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {
constexpr int maxHoldMs = 3500;
constexpr int maxAttempts = 3;
constexpr int maxReturns = 2; ///< Then it is sent, so that others have their turn.
} // namespace

const std::vector<StaffForms::Kind> StaffForms::kinds{
    {"files", "Send files", "D", "attachmentSheet", "attachmentCaption", "", "", "sendAttachmentsButton"},
    {"place", "Send a location", "L", "locationSheet", "locationName", "locationPlace", "40.41, -3.70",
     "sendLocationButton"},
    {"contact", "Send a contact", "C", "contactSheet", "contactFirstName", "contactPhone", "+34 600 000 009",
     "sendContactButton"},
    {"question", "Send buttons or a list", "B", "interactiveSheet", "interactiveBody", "choiceTitle",
     "Yes, please", "sendInteractiveButton"},
    {"template", "Send a template", "T", "templatePicker", "templateField0", "", "", "sendTemplateButton"}};

StaffForms::StaffForms(driver::Application &window, QString database, QString document, quint64 seed)
    : m_window(window)
    , m_database(std::move(database))
    , m_document(std::move(document))
    , m_random(seed)
{
}

bool StaffForms::fill(const char *field, const QString &text)
{
    const QString name = QString::fromLatin1(field);
    return m_window.clear(name) && m_window.type(name, text);
}

bool StaffForms::open(const Kind &kind)
{
    const bool isOffered = m_window.waitVisible(u"attachButton"_s, formTimeoutMs)
        && m_window.click(u"attachButton"_s) && m_window.waitVisible(u"attachMenu"_s, formTimeoutMs)
        && m_window.key(u"attachMenu"_s, QString::fromLatin1(kind.key));
    const QString form = QString::fromLatin1(kind.form);
    if (form == u"attachmentSheet"_s)
        return isOffered && m_window.waitVisible(u"fileNameEdit"_s, formTimeoutMs)
            && m_window.type(u"fileNameEdit"_s, m_document) && m_window.key(u"fileNameEdit"_s, u"Return"_s)
            && m_window.waitVisible(form, formTimeoutMs);
    return isOffered && m_window.waitVisible(form, formTimeoutMs);
}

void StaffForms::begin(qint64 nowMs)
{
    // Another form of this conversation that was not sent would be opened instead.
    if (m_window.isVisible(u"keptSheetBar"_s))
        return;
    static const QRegularExpression name(u"Customer \\d+"_s); // see SoakWorld
    m_customer = name.match(m_window.text(u"chatTitle"_s)).captured();
    if (m_customer.isEmpty())
        return;
    m_kind = &kinds.at(size_t(random(int(kinds.size()))));
    m_text = formTextBeginning + u", %1;"_s.arg(m_texts.size());
    m_texts.insert(m_text, FormState::Typed);
    const bool isTemplate = QLatin1StringView(m_kind->form) == "templatePicker"_L1;
    if (!open(*m_kind) || (isTemplate && !m_window.clickRow(u"templateRows"_s, u"News"_s))
        || !fill(m_kind->field, m_text))
        return giveUp(u"opening a form"_s);
    ++m_counts[u"%1 begun"_s.arg(QLatin1StringView(m_kind->name))];
    m_stage = Stage::Open;
    m_returns = 0;
    decideEnd(nowMs);
}

void StaffForms::decideEnd(qint64 nowMs)
{
    const int chance = m_returns < maxReturns ? random(100) : 100;
    m_plannedEnd = chance < 50 ? End::Killed : chance < 70 ? End::Asked : End::None;
    m_untilMs = nowMs + random(maxHoldMs);
}

bool StaffForms::isForm() const
{
    const QStringList forms = readForms(m_database);
    return std::any_of(forms.begin(), forms.end(),
                       [this](const QString &form) { return form.contains(m_text); });
}

void StaffForms::noteStored()
{
    FormState &state = m_texts[m_text];
    if (state == FormState::Typed && isForm())
        state = FormState::Stored;
}

void StaffForms::act(qint64 nowMs)
{
    if (m_stage == Stage::Sending)
        return checkSent(nowMs);
    if (m_stage == Stage::Returning)
        return comeBack(nowMs);
    noteStored();
    if (m_stage != Stage::Open || nowMs < m_untilMs)
        return;
    if (m_plannedEnd == End::None)
        return send(nowMs);
    m_wantedEnd = m_plannedEnd;
    ++m_counts[m_plannedEnd == End::Killed ? u"killed over"_s : u"asked to end over"_s];
}

void StaffForms::send(qint64 nowMs)
{
    const bool isComplete =
        *m_kind->otherField == '\0' || fill(m_kind->otherField, QString::fromLatin1(m_kind->otherText));
    if (!isComplete || !m_window.click(QString::fromLatin1(m_kind->sendButton)))
        return giveUp(u"sending a form"_s);
    m_stage = Stage::Sending;
    m_untilMs = nowMs + storeTimeoutMs;
}

void StaffForms::checkSent(qint64 nowMs)
{
    // A window that does not answer shows no form, too. It answers both before and afterwards.
    if (m_window.isVisible(u"composer"_s) && !m_window.isVisible(QString::fromLatin1(m_kind->form))
        && m_window.isVisible(u"composer"_s)) {
        m_texts[m_text] = FormState::Accepted;
        ++m_counts[u"sent"_s];
        m_stage = Stage::None;
    } else if (nowMs > m_untilMs) {
        giveUp(u"a form was not accepted"_s);
    }
}

void StaffForms::forgetWindow()
{
    m_wantedEnd = End::None;
    if (m_stage == Stage::None)
        return;
    if (!isForm()) { // it is a message, or was not stored yet; what was stored and is neither is a fault
        ++m_counts[m_stage == Stage::Sending ? u"ended while it was sent"_s
                                             : u"ended before it was stored"_s];
        m_stage = Stage::None;
        return;
    }
    m_texts[m_text] = FormState::Stored;
    m_stage = Stage::Returning;
    m_attempts = 0;
}

bool StaffForms::openConversation()
{
    const QString search = u"conversationSearch"_s;
    const bool isOpen = m_window.clear(search) && m_window.type(search, m_customer)
        && m_window.clickRow(u"conversationList"_s, m_customer)
        && m_window.waitText(u"chatTitle"_s, m_customer, formTimeoutMs);
    return m_window.clear(search) && isOpen;
}

void StaffForms::comeBack(qint64 nowMs)
{
    const QString form = QString::fromLatin1(m_kind->form);
    const QString field = QString::fromLatin1(m_kind->field);
    if (!openConversation()) {
        if (++m_attempts == maxAttempts)
            giveUp(u"opening the conversation of a form"_s);
        return;
    }
    // The menu opens the same form, also before the bar has come.
    const bool usesMenu = form != u"attachmentSheet"_s && random(3) == 0;
    const bool isOffered = usesMenu
        || (m_window.waitText(u"keptSheetText"_s, QString::fromLatin1(m_kind->title), formTimeoutMs)
            && m_window.waitVisible(u"keptSheetBar"_s, formTimeoutMs));
    if (!isOffered)
        m_faults << u"a form is not offered after a restart (%1): “%2” in the conversation of %3"_s.arg(
            QLatin1StringView(m_kind->name), m_text, m_customer);
    const bool isOpen = usesMenu || !isOffered
        ? open(*m_kind)
        : m_window.click(u"continueKeptSheetButton"_s) && m_window.waitVisible(form, formTimeoutMs);
    if (!isOpen)
        return giveUp(u"continuing a form"_s);
    if (!m_window.waitText(field, m_text, formTimeoutMs) || m_window.text(field) != m_text)
        m_faults << u"a form came back with “%1”, not with “%2” (%3)"_s.arg(m_window.text(field), m_text,
                                                                            QLatin1StringView(m_kind->name));
    ++m_counts[u"came back"_s];
    ++m_returns;
    m_stage = Stage::Open;
    decideEnd(nowMs);
}

void StaffForms::giveUp(const QString &what)
{
    ++m_counts[u"not done"_s];
    m_problem = u"%1 (%2): %3"_s.arg(what, QLatin1StringView(m_kind->name), m_window.problem());
    if (m_texts.value(m_text) != FormState::Accepted)
        m_texts[m_text] = FormState::Typed; // whatever is done in the window next may replace it
    m_stage = Stage::None;
    m_window.key({}, u"Esc"_s);
}

} // namespace shoptalk::bench
