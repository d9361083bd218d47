// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QApplication;

namespace shoptalk {

class Preferences;

/// The program's language: what the person chose in the settings, or what the command line says for this
/// start. Creating it sets the language, so it exists before the first text.
class LanguageChoice : public QObject {
    Q_OBJECT
public:
    /// `option` is BCP 47 and takes precedence over the stored choice; empty if there is none. All
    /// of them outlive this.
    LanguageChoice(QApplication &application, Preferences &preferences, const QString &option,
                   QObject *parent = nullptr);

    /// One of `languages()`; empty: the language of the computer.
    QString current() const { return m_current; }
    /// Stores the choice and changes the language at once. Don't call it from a page, which is created again.
    void choose(const QString &code);

Q_SIGNALS:
    /// The language has changed. Widgets have already received QEvent::LanguageChange.
    void changed();

private:
    QApplication &m_application;
    Preferences &m_preferences;
    QString m_current;
};

} // namespace shoptalk
