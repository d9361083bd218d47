// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffforms.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <optional>
#include <random>

namespace shoptalk::driver {
class Application;
}

namespace shoptalk::bench {

/// A person who writes in the console's window: goes from one conversation to the next, types and presses
/// Return, sends files, places, contact cards and questions with buttons.
class Staff {
public:
    /// `document` is a file that is sent now and then.
    Staff(driver::Application &window, const QString &database, const QString &document, quint64 seed);

    /// Takes the next step if one is due.
    void act(qint64 nowMs);
    /// Nothing is being stored.
    bool isIdle() const { return !m_pending && !m_forms.isBusy(); }
    /// The program has ended: what was being stored may be stored or not.
    void forgetWindow()
    {
        m_pending.reset();
        m_forms.forgetWindow();
        m_hasWindow = false;
    }
    StaffForms &forms() { return m_forms; }
    const StaffForms &forms() const { return m_forms; }
    /// The program has shown its inbox since it was started.
    bool hasWindow() const { return m_hasWindow; }

    /// Each text that was written, and whether the window showed that it was accepted: the field became
    /// empty, or the form closed.
    const QHash<QString, bool> &texts() const { return m_texts; }
    /// How often each kind was written, and what could not be done.
    const QMap<QString, int> &counts() const { return m_counts; }
    const QString &lastProblem() const { return m_problem; }

private:
    /// A message that is being stored.
    struct Pending {
        QString text;
        QString form; ///< The object name of the form that closes; empty: the field for text becomes empty.
        qint64 sinceMs = 0;
    };
    using Write = bool (Staff::*)(const QString &text);
    struct Kind {
        const char *name;
        const char *form;
        Write write;
    };
    static const Kind &kindOf(int chance);

    void beginMessage(qint64 nowMs);
    bool isAccepted() const;
    void checkPending(qint64 nowMs);
    void noteProblem(const QString &what);
    bool writeText(const QString &text);
    bool writeDocument(const QString &text);
    bool writePlace(const QString &text);
    bool writeContact(const QString &text);
    bool writeQuestion(const QString &text);
    bool openForm(const QString &key, const QString &form);
    bool fill(const QString &field, const QString &text);
    int random(int below) { return int(m_random() % unsigned(below)); }

    driver::Application &m_window;
    QString m_document;
    std::mt19937_64 m_random;
    StaffForms m_forms;
    std::optional<Pending> m_pending;
    qint64 m_nextMs = 0;
    bool m_hasWindow = false;
    QHash<QString, bool> m_texts;
    QMap<QString, int> m_counts;
    QString m_problem;
};

} // namespace shoptalk::bench
