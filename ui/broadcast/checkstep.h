// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/broadcast/broadcaststep.h"
#include "ui/theme/theme.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shoptalk {

class StopChoice;

/// Who gets it and who does not, what it costs and how long it takes, a test, and when it starts.
class CheckStep : public BroadcastStep {
    Q_OBJECT
public:
    /// All outlive this.
    CheckStep(BroadcastDraft &draft, Broadcasts &broadcasts, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override { return tr("Check and start"); }
    void enter() override;
    void keep() override;
    QString leave() override;
    bool isLater() const;

private:
    QWidget *makeGroups();
    QWidget *makeConsent();
    QWidget *makeFacts();
    QWidget *makeTest();
    QWidget *makeStart();
    void addFact(QGridLayout &grid, const QString &name, QLabel *&value, const QString &objectName);
    void check();
    void take(const Result<SharedAudience> &audience);
    void showGroups();
    void addGroup(Eligibility group, int count);
    void takeForecast(const Result<Forecast> &forecast);
    void takeConsent();
    void takeStopChoice(bool includesStopped);
    void sendTest();
    QStringList testWords();

    Broadcasts &m_broadcasts;
    const Theme &m_theme;
    QLabel *m_state = nullptr;
    QWidget *m_groups = nullptr;
    QGridLayout *m_groupGrid = nullptr;
    StopChoice *m_stopped = nullptr;
    QWidget *m_consent = nullptr;
    QCheckBox *m_agreed = nullptr;
    QLineEdit *m_consentNote = nullptr;
    QLabel *m_cost = nullptr;
    QLabel *m_duration = nullptr;
    QLabel *m_limit = nullptr;
    QLineEdit *m_testNumber = nullptr;
    QPushButton *m_testButton = nullptr;
    QLabel *m_testState = nullptr;
    QComboBox *m_when = nullptr;
    QDateTimeEdit *m_startsAt = nullptr;
    quint64 m_reading = 0; ///< Answers to older readings are dropped.
    bool m_isChecking = false;
};

} // namespace shoptalk
