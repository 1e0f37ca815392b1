export default function CodingView() { return <section />; }
