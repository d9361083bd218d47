// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/templates/metatemplatetext.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

template <class Value>
using Word = std::pair<QLatin1StringView, Value>;

constexpr std::array statuses{Word<TemplateStatus>{"PENDING"_L1, TemplateStatus::Pending},
                              Word<TemplateStatus>{"APPROVED"_L1, TemplateStatus::Approved},
                              Word<TemplateStatus>{"REINSTATED"_L1, TemplateStatus::Approved},
                              Word<TemplateStatus>{"REJECTED"_L1, TemplateStatus::Rejected},
                              Word<TemplateStatus>{"PAUSED"_L1, TemplateStatus::Paused},
                              Word<TemplateStatus>{"DISABLED"_L1, TemplateStatus::Disabled},
                              Word<TemplateStatus>{"IN_APPEAL"_L1, TemplateStatus::InAppeal},
                              Word<TemplateStatus>{"PENDING_DELETION"_L1, TemplateStatus::PendingDeletion},
                              Word<TemplateStatus>{"DELETED"_L1, TemplateStatus::Deleted},
                              Word<TemplateStatus>{"LIMIT_EXCEEDED"_L1, TemplateStatus::LimitExceeded},
                              Word<TemplateStatus>{"ARCHIVED"_L1, TemplateStatus::Archived},
                              Word<TemplateStatus>{"LOCKED"_L1, TemplateStatus::Locked}};

constexpr std::array categories{
    Word<TemplateCategory>{"MARKETING"_L1, TemplateCategory::Marketing},
    Word<TemplateCategory>{"UTILITY"_L1, TemplateCategory::Utility},
    Word<TemplateCategory>{"AUTHENTICATION"_L1, TemplateCategory::Authentication}};

constexpr std::array qualities{Word<TemplateQuality>{"GREEN"_L1, TemplateQuality::Green},
                               Word<TemplateQuality>{"YELLOW"_L1, TemplateQuality::Yellow},
                               Word<TemplateQuality>{"RED"_L1, TemplateQuality::Red}};

constexpr std::array formats{Word<HeaderFormat>{"TEXT"_L1, HeaderFormat::Text},
                             Word<HeaderFormat>{"IMAGE"_L1, HeaderFormat::Image},
                             Word<HeaderFormat>{"VIDEO"_L1, HeaderFormat::Video},
                             Word<HeaderFormat>{"DOCUMENT"_L1, HeaderFormat::Document},
                             Word<HeaderFormat>{"LOCATION"_L1, HeaderFormat::Location}};

constexpr std::array buttonTypes{
    Word<TemplateButtonKind>{"QUICK_REPLY"_L1, TemplateButtonKind::QuickReply},
    Word<TemplateButtonKind>{"URL"_L1, TemplateButtonKind::Url},
    Word<TemplateButtonKind>{"PHONE_NUMBER"_L1, TemplateButtonKind::PhoneNumber},
    Word<TemplateButtonKind>{"COPY_CODE"_L1, TemplateButtonKind::CopyCode},
    Word<TemplateButtonKind>{"OTP"_L1, TemplateButtonKind::OneTimeCode},
    Word<TemplateButtonKind>{"FLOW"_L1, TemplateButtonKind::Flow},
    Word<TemplateButtonKind>{"CATALOG"_L1, TemplateButtonKind::Catalog},
    Word<TemplateButtonKind>{"MPM"_L1, TemplateButtonKind::ProductList},
    Word<TemplateButtonKind>{"VOICE_CALL"_L1, TemplateButtonKind::VoiceCall},
    Word<TemplateButtonKind>{"REQUEST_CONTACT_INFO"_L1, TemplateButtonKind::RequestContactInfo},
    Word<TemplateButtonKind>{"APP"_L1, TemplateButtonKind::App}};

template <class Table>
auto valueOf(const Table &table, const QString &word, decltype(table.front().second) unknown)
{
    const auto found = std::find_if(table.begin(), table.end(), [&word](const auto &each) {
        return word.compare(each.first, Qt::CaseInsensitive) == 0;
    });
    return found == table.end() ? unknown : found->second;
}

template <class Table, class Value>
QString wordOf(const Table &table, Value value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [value](const auto &each) { return each.second == value; });
    return found == table.end() ? QString() : QString(found->first);
}

} // namespace

TemplateStatus templateStatusNamed(const QString &word)
{
    return valueOf(statuses, word, TemplateStatus::Unknown);
}

TemplateCategory templateCategoryNamed(const QString &word)
{
    return valueOf(categories, word, TemplateCategory::Unknown);
}

TemplateQuality templateQualityNamed(const QString &word)
{
    return valueOf(qualities, word, TemplateQuality::Unknown);
}

HeaderFormat headerFormatNamed(const QString &word)
{
    return valueOf(formats, word, HeaderFormat::Unknown);
}

TemplateButtonKind buttonKindNamed(const QString &word)
{
    return valueOf(buttonTypes, word, TemplateButtonKind::Unknown);
}

QString metaWord(TemplateCategory category)
{
    return wordOf(categories, category);
}

QString metaWord(HeaderFormat format)
{
    return wordOf(formats, format);
}

QString metaWord(TemplateButtonKind kind)
{
    return wordOf(buttonTypes, kind);
}

QString metaWord(OneTimeCodeKind kind)
{
    switch (kind) {
    case OneTimeCodeKind::CopyCode:
        break;
    case OneTimeCodeKind::OneTap:
        return u"ONE_TAP"_s;
    case OneTimeCodeKind::ZeroTap:
        return u"ZERO_TAP"_s;
    }
    return u"COPY_CODE"_s;
}

} // namespace shoptalk
