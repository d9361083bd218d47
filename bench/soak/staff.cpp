// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff.h"

#include "application.h"

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {
constexpr int minPauseMs = 100;
constexpr int maxPauseMs = 700;
} // namespace

Staff::Staff(driver::Application &window, const QString &database, const QString &document, quint64 seed)
    : m_window(window)
    , m_document(document)
    , m_random(seed)
    , m_forms(window, database, document, seed + 2)
{
}

const Staff::Kind &Staff::kindOf(int chance)
{
    static const std::array<Kind, 5> all{{{"text", "", &Staff::writeText},
                                          {"document", "attachmentSheet", &Staff::writeDocument},
                                          {"place", "locationSheet", &Staff::writePlace},
                                          {"contact", "contactSheet", &Staff::writeContact},
                                          {"question", "interactiveSheet", &Staff::writeQuestion}}};
    return chance < 80 ? all[0] : all[size_t(1 + chance % 4)];
}

void Staff::act(qint64 nowMs)
{
    if (nowMs < m_nextMs)
        return;
    m_nextMs = nowMs + minPauseMs;
    if (m_pending) {
        checkPending(nowMs);
        return;
    }
    // While the program starts, nobody answers, and nobody is waited for.
    if (!m_window.connect(0) || !m_window.isVisible(u"conversationSearch"_s))
        return;
    m_hasWindow = true;
    if (m_forms.isBusy())
        return m_forms.act(nowMs);
    m_nextMs = nowMs + minPauseMs + random(maxPauseMs - minPauseMs);
    const int chance = random(100);
    if (chance < 30 || !m_window.isVisible(u"composer"_s)) {
        m_window.keyToWindow(chance % 2 == 0 ? u"Alt+Down"_s : u"Alt+Shift+Down"_s);
        return;
    }
    if (chance < 45)
        return m_forms.begin(nowMs);
    beginMessage(nowMs);
}

void Staff::beginMessage(qint64 nowMs)
{
    const Kind &kind = kindOf(random(100));
    const QString text = u"Written in the window, number %1"_s.arg(m_texts.size());
    m_texts.insert(text, false);
    if (!(this->*kind.write)(text)) {
        noteProblem(QString::fromLatin1(kind.name));
        m_window.key({}, u"Esc"_s);
        return;
    }
    ++m_counts[QString::fromLatin1(kind.name)];
    m_pending = Pending{text, QString::fromLatin1(kind.form), nowMs};
}

bool Staff::isAccepted() const
{
    // A window that does not answer has an empty field, too. It answers both before and afterwards.
    const bool isGone = m_window.isVisible(u"composer"_s)
        && (m_pending->form.isEmpty() ? m_window.text(u"composer"_s).isEmpty()
                                      : !m_window.isVisible(m_pending->form));
    return isGone && m_window.isVisible(u"composer"_s);
}

void Staff::checkPending(qint64 nowMs)
{
    if (isAccepted()) {
        m_texts[m_pending->text] = true;
        ++m_counts[u"accepted"_s];
    } else if (nowMs - m_pending->sinceMs > storeTimeoutMs) {
        noteProblem(u"not accepted: %1 %2"_s.arg(m_pending->form, m_pending->text));
        m_window.key({}, u"Esc"_s);
    } else {
        return;
    }
    m_pending.reset();
}

void Staff::noteProblem(const QString &what)
{
    ++m_counts[u"not done"_s];
    m_problem = what + u": "_s + m_window.problem();
}

bool Staff::fill(const QString &field, const QString &text)
{
    return m_window.clear(field) && m_window.type(field, text);
}

bool Staff::openForm(const QString &key, const QString &form)
{
    return m_window.waitVisible(u"attachButton"_s, formTimeoutMs) && m_window.click(u"attachButton"_s)
        && m_window.waitVisible(u"attachMenu"_s, formTimeoutMs) && m_window.key(u"attachMenu"_s, key)
        && m_window.waitVisible(form, formTimeoutMs);
}

bool Staff::writeText(const QString &text)
{
    return fill(u"composer"_s, text) && m_window.key(u"composer"_s, u"Return"_s);
}

bool Staff::writeDocument(const QString &text)
{
    return openForm(u"D"_s, u"fileNameEdit"_s) && m_window.type(u"fileNameEdit"_s, m_document)
        && m_window.key(u"fileNameEdit"_s, u"Return"_s)
        && m_window.waitVisible(u"attachmentSheet"_s, formTimeoutMs) && fill(u"attachmentCaption"_s, text)
        && m_window.click(u"sendAttachmentsButton"_s);
}

bool Staff::writePlace(const QString &text)
{
    return openForm(u"L"_s, u"locationSheet"_s) && fill(u"locationPlace"_s, u"40.41, -3.70"_s)
        && fill(u"locationName"_s, text) && m_window.click(u"sendLocationButton"_s);
}

bool Staff::writeContact(const QString &text)
{
    return openForm(u"C"_s, u"contactSheet"_s) && fill(u"contactFirstName"_s, text)
        && fill(u"contactPhone"_s, u"+34 600 000 009"_s) && m_window.click(u"sendContactButton"_s);
}

bool Staff::writeQuestion(const QString &text)
{
    return openForm(u"B"_s, u"interactiveSheet"_s) && fill(u"interactiveBody"_s, text)
        && fill(u"choiceTitle"_s, u"Yes, please"_s) && m_window.click(u"sendInteractiveButton"_s);
}

} // namespace shoptalk::bench
