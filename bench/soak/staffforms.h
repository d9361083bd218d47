// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

#include <QMap>
#include <QStringList>

#include <random>
#include <utility>
#include <vector>

namespace shoptalk::driver {
class Application;
}

namespace shoptalk::bench {

inline constexpr int formTimeoutMs = 10'000; ///< Until a form stands there.
inline constexpr qint64 storeTimeoutMs = 30'000; ///< Until what was sent is in the database.

/// A person who fills in forms slowly: files with a caption, places, contact cards, questions with buttons
/// and templates. Mostly the program is killed or ended while the form is half filled in. After the restart
/// the person looks for the form, compares what is in it, and completes it or is interrupted again.
class StaffForms {
public:
    /// `document` is a file that can be sent.
    StaffForms(driver::Application &window, QString database, QString document, quint64 seed);

    /// How the program ends while a form is open.
    enum class End { None, Killed, Asked };

    /// Opens a form in the open conversation and fills in part of it.
    void begin(qint64 nowMs);
    /// Goes on with it.
    void act(qint64 nowMs);
    bool isBusy() const { return m_stage != Stage::None; }
    /// The program has to end now. Says so once.
    End takeEnd() { return std::exchange(m_wantedEnd, End::None); }
    /// The program has ended.
    void forgetWindow();

    const QHash<QString, FormState> &texts() const { return m_texts; }
    const QMap<QString, int> &counts() const { return m_counts; }
    /// Forms that did not come back as they were.
    const QStringList &faults() const { return m_faults; }
    /// The last thing that could not be done in the window.
    const QString &lastProblem() const { return m_problem; }

private:
    struct Kind {
        const char *name;
        const char *title; ///< Of the form that was put aside.
        const char *key; ///< In the menu.
        const char *form;
        const char *field; ///< Gets the text.
        const char *otherField; ///< Filled in later; may be empty.
        const char *otherText;
        const char *sendButton;
    };
    enum class Stage {
        None,
        Open, ///< Filled in in part.
        Sending, ///< "Send" was pressed.
        Returning ///< The program has ended; the form has to be there again.
    };
    static const std::vector<Kind> kinds;

    bool open(const Kind &kind);
    bool fill(const char *field, const QString &text);
    void noteStored();
    void decideEnd(qint64 nowMs);
    void send(qint64 nowMs);
    void checkSent(qint64 nowMs);
    void comeBack(qint64 nowMs);
    bool openConversation();
    void giveUp(const QString &what);
    bool isForm() const;
    int random(int below) { return int(m_random() % unsigned(below)); }

    driver::Application &m_window;
    QString m_database;
    QString m_document;
    std::mt19937_64 m_random;
    Stage m_stage = Stage::None;
    const Kind *m_kind = nullptr;
    QString m_text;
    QString m_customer; ///< As the conversation is called.
    qint64 m_untilMs = 0; ///< When what comes next is due.
    End m_plannedEnd = End::None;
    End m_wantedEnd = End::None;
    int m_attempts = 0; ///< To come back to it.
    int m_returns = 0; ///< How often it came back.
    QHash<QString, FormState> m_texts;
    QMap<QString, int> m_counts;
    QStringList m_faults;
    QString m_problem;
};

} // namespace shoptalk::bench
