// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace shoptalk {

/// The line icons of resources/icons, 24 × 24 units each.
enum class Icon {
    Alert,
    Archive,
    ArrowDown,
    ArrowUp,
    Attach,
    Back,
    Bag,
    Bell,
    BellOff,
    Block,
    Building,
    Chart,
    Chat,
    Check,
    CheckCircle,
    ChevronRight,
    Clock,
    Close,
    Compose,
    Contact,
    Copy,
    Document,
    Download,
    ExternalLink,
    Folder,
    Forward,
    Info,
    Key,
    Keyboard,
    Language,
    List,
    Location,
    Lock,
    Menu,
    Microphone,
    Monitor,
    Moon,
    More,
    Music,
    Note,
    Offline,
    Pause,
    People,
    Phone,
    Photo,
    Pin,
    Play,
    Puzzle,
    Question,
    Relay,
    Reply,
    Retry,
    Search,
    Send,
    Settings,
    Shield,
    Smile,
    Snooze,
    Star,
    StarFilled,
    Sticker,
    Stop,
    Storefront,
    Sun,
    Sync,
    Template,
    Tick,
    TickDouble,
    Trash,
    User,
    Video
};

/// The last icon. Tests and galleries go from `Icon(0)` to this one.
inline constexpr Icon lastIcon = Icon::Video;

/// The file's name in resources/icons, without the suffix.
QString iconName(Icon icon);
/// True if the icon points in the reading direction, so that it is mirrored in right-to-left layouts.
bool isDirectional(Icon icon);

/// Paints crisply at any scale; for delegates. `rect` is square.
void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace shoptalk
